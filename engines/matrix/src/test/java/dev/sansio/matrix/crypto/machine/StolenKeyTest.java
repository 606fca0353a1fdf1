package dev.sansio.matrix.crypto.machine;

import static dev.sansio.matrix.crypto.machine.TestDevice.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.matrix.canonical.SignedJson;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A device that publishes the Curve25519 key of another under its own name, with a signature of its own that is right. */
class StolenKeyTest {

    private final KeyServer server = new KeyServer();
    private final CrossSigningSecrets ofBob = CrossSigningSecrets.create("@bob:x", new Random(2));
    private final TestDevice alice = new TestDevice("@alice:x", "A", server);
    private final TestDevice bob = new TestDevice("@bob:x", "B", server);

    @BeforeEach
    void everybodyIsOnline() {
        alice.signed(CrossSigningSecrets.create("@alice:x", new Random(1))).sync();
        bob.signed(ofBob).sync();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@aaron:x", "@mallory:x"})
    void whoeverIsInTheRoomWithTheThiefIsGivenTheKey(String name) {
        Set<String> members = Set.of("@alice:x", "@bob:x", name);
        TestDevice thief = thief(name, "T", bob);
        alice.prepare(members);
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
        nothingIsRead(thief, event);
    }

    @Test
    void aThiefThatWasThereFirstHasNotHadTheKeyOfTheOwner() {
        TestDevice thief = thief("@mallory:x", "T", bob);
        alice.prepare(Set.of("@alice:x", "@mallory:x"));
        alice.encrypt("before");
        alice.prepare(Set.of("@alice:x", "@mallory:x", "@bob:x"));
        EncryptedRoomEvent event = alice.encrypt("after");
        assertThat(bob.turn().decrypt(event)).isEqualTo("after");
        nothingIsRead(thief, event);
    }

    @Test
    void aThiefThatComesLaterDoesNotTakeTheSessionsOfTheOwner() {
        alice.prepare(Set.of("@alice:x", "@bob:x"));
        bob.turn();
        TestDevice thief = thief("@mallory:x", "T", bob);
        Set<String> all = Set.of("@alice:x", "@bob:x", "@mallory:x");
        alice.prepare(all);
        alice.engine.departed(ROOM);
        alice.prepare(all);
        EncryptedRoomEvent event = alice.encrypt("after");
        assertThat(bob.turn().decrypt(event)).isEqualTo("after");
        nothingIsRead(thief, event);
    }

    @Test
    void theOwnerIsHeardThoughAThiefHasSessionsUnderItsKey() {
        thief("@mallory:x", "T", bob);
        Set<String> all = Set.of("@alice:x", "@bob:x", "@mallory:x");
        alice.prepare(all);
        bob.turn().prepare(all);
        EncryptedRoomEvent event = bob.encrypt("it is me");
        DecryptedEvent read = alice.turn().engine.decrypt(event);
        assertThat(read.origin().owner()).isEqualTo("@bob:x");
        assertThat(alice.engine.trust(read.origin())).isEqualTo(DeviceTrust.SIGNED);
    }

    @Test
    void aRefusalThatTheThiefCausesDoesNotReachTheOwner() {
        thief("@mallory:x", "T", bob);
        server.forgetOneTimeKeys("@mallory:x", "T");
        server.forgetFallback("@mallory:x", "T");
        Set<String> all = Set.of("@alice:x", "@bob:x", "@mallory:x");
        alice.prepare(all);
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
        assertThat(bob.events(EncryptionEvent.KeyWithheld.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "ZZ"})
    void aDeviceThatAServerAddsToTheOwnerIsNotTakenForTheOne(String deviceId) {
        TestDevice added = thief("@bob:x", deviceId, bob);
        server.device("@bob:x", deviceId, forged(added, bob).object()); // as nobody has signed it
        RoomSettings careless = RoomSettings.of(JsonNodeFactory.instance.objectNode(), false, DeviceTrust.UNSIGNED);
        alice.engine.prepare(ROOM, Set.of("@alice:x", "@bob:x"), careless);
        alice.pump();
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
        bob.prepare(Set.of("@alice:x", "@bob:x"));
        EncryptedRoomEvent answer = bob.encrypt("and back");
        DecryptedEvent read = alice.turn().engine.decrypt(answer);
        assertThat(read.content().path("body").stringValue()).isEqualTo("and back");
        assertThat(alice.engine.trust(read.origin())).isEqualTo(DeviceTrust.SIGNED);
    }

    @Test
    void whoClaimsTheKeyOfThisDeviceIsGivenNothingAndToldWhy() {
        TestDevice thief = thief("@mallory:x", "T", alice);
        Set<String> all = Set.of("@alice:x", "@bob:x", "@mallory:x");
        alice.prepare(all);
        assertThat(alice.engine.isReady(ROOM)).isTrue();
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
        assertThat(alice.decrypt(event)).isEqualTo("hello");
        List<KeyServer.Message> told = List.copyOf(server.inbox("@mallory:x", "T"));
        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.type()).isEqualTo("m.room_key.withheld");
            assertThat(message.content().path("code").stringValue()).isEqualTo("m.unverified");
            assertThat(message.content().path("reason").stringValue()).contains("that of another");
        });
        nothingIsRead(thief, event);
    }

    @Test
    void anOwnDeviceWithTheKeyOfThisOneIsGivenNoKeysThatItAsksFor() {
        TestDevice thief = new TestDevice("@bob:x", "B2", server);
        thief.signed(ofBob).sync();
        server.device("@bob:x", "B2", ofBob.sign(forged(thief, bob)).object());
        alice.prepare(Set.of("@alice:x", "@bob:x"));
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
        bob.engine.deviceLists(List.of("@bob:x"), List.of());
        bob.turn();
        server.inbox("@bob:x", "B2").clear();
        thief.engine.requestKey(ROOM, event.content().path("session_id").stringValue());
        thief.pump();
        server.inbox("@bob:x", "B2").clear();
        bob.turn();
        assertThat(server.inbox("@bob:x", "B2")).isEmpty();
    }

    @Test
    void aSessionOfTheOwnerThatTheThiefPassesOnIsNotTheThiefs() {
        alice.prepare(Set.of("@alice:x", "@bob:x"));
        thief("@mallory:x", "T", alice);
        KeyServer.Message sealed = server.inbox("@bob:x", "B").remove();
        bob.engine.toDevice("@mallory:x", sealed.type(), sealed.content().deepCopy());
        bob.pump();
        assertThat(bob.events(EncryptionEvent.Discarded.class)).hasSize(1);
        assertThat(bob.events(EncryptionEvent.RoomKeyReceived.class)).isEmpty();
    }

    @Test
    void aSessionIsFoundAgainThoughTheDevicesOfItsUserAreNotFollowed() {
        for (String text : List.of("first", "second")) {
            alice.prepare(Set.of("@alice:x", "@bob:x"));
            EncryptedRoomEvent event = alice.encrypt(text);
            assertThat(bob.turn().decrypt(event)).isEqualTo(text);
            alice.engine.departed(ROOM);
            bob.restart();
        }
        assertThat(bob.engine.user("@alice:x")).isNull();
    }

    /** The device answers with one-time keys of its own, so that a session with it can be made and read by nobody. */
    private TestDevice thief(String userId, String deviceId, TestDevice victim) {
        TestDevice thief = new TestDevice(userId, deviceId, server);
        if (userId.equals(victim.userId)) {
            thief.sync();
            return thief;
        }
        CrossSigningSecrets secrets = CrossSigningSecrets.create(userId, new Random(7));
        thief.signed(secrets).sync();
        server.device(userId, deviceId, secrets.sign(forged(thief, victim)).object());
        return thief;
    }

    private static DeviceKeys forged(TestDevice thief, TestDevice victim) {
        byte[] pickle = Objects.requireNonNull(thief.store.account());
        OlmAccount account = OlmAccount.unpickle(pickle, PickleKey.of(Secret.of(new byte[32])), OlmLimits.DEFAULTS);
        ObjectNode keys = thief.engine.deviceKeys().object();
        keys.remove("signatures");
        keys.withObjectProperty("keys")
                .put(
                        "curve25519:" + thief.deviceId,
                        victim.engine.deviceKeys().curve25519().base64());
        return DeviceKeys.of(SignedJson.sign(keys, thief.userId, "ed25519:" + thief.deviceId, account.signingKey()));
    }

    private void nothingIsRead(TestDevice thief, EncryptedRoomEvent event) {
        thief.turn();
        assertThat(thief.events(EncryptionEvent.RoomKeyReceived.class)).isEmpty();
        assertThat(thief.store.inbound(ROOM, event.content().path("session_id").stringValue()))
                .isNull();
    }
}
