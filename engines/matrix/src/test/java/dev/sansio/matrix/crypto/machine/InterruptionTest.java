package dev.sansio.matrix.crypto.machine;

import static dev.sansio.matrix.crypto.machine.TestDevice.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.OlmPayload;
import dev.sansio.matrix.crypto.identity.SignedOneTimeKey;
import dev.sansio.matrix.crypto.machine.EncryptionRequest.Kind;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.olm.OlmMessage;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests that fail, and servers that answer late. */
class InterruptionTest {

    private static final Set<String> MEMBERS = Set.of("@alice:x", "@bob:x");
    private static final Set<String> UNUSED = Set.of("signed_curve25519");

    private final KeyServer server = new KeyServer();
    private final TestDevice alice = new TestDevice("@alice:x", "A", server);
    private final TestDevice bob = new TestDevice("@bob:x", "B", server);

    @BeforeEach
    void everybodyIsOnline() {
        alice.signed(CrossSigningSecrets.create("@alice:x", new Random(1))).sync();
        bob.signed(CrossSigningSecrets.create("@bob:x", new Random(2))).sync();
    }

    @Test
    void whoseServerAnswersLaterIsGivenTheKeyThen() {
        server.unreachable.add("@bob:x");
        alice.prepare(MEMBERS);
        assertThat(alice.engine.isReady(ROOM)).isTrue();
        server.unreachable.clear();
        alice.sync();
        assertThat(alice.events(EncryptionEvent.RoomReady.class)).hasSize(2);
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
    }

    @Test
    void theHourOfTheOldFallbackKeyDoesNotBeginBeforeTheNewOneIsPublished() {
        bob.online = false;
        bob.engine.keyCounts(Map.of("signed_curve25519", 50L), Set.of());
        bob.pump();
        bob.now += 2 * OwnDevice.HOUR;
        bob.engine.keyCounts(Map.of("signed_curve25519", 50L), Set.of());
        assertThat(hasOldFallback()).isTrue();
        bob.pump();
        bob.online = true;
        bob.engine.keyCounts(Map.of("signed_curve25519", 50L), Set.of());
        bob.pump();
        bob.now += OwnDevice.HOUR - 1;
        bob.engine.keyCounts(Map.of("signed_curve25519", 50L), UNUSED);
        assertThat(hasOldFallback()).isTrue();
        bob.now += 1;
        bob.engine.keyCounts(Map.of("signed_curve25519", 50L), UNUSED);
        assertThat(hasOldFallback()).isFalse();
    }

    private boolean hasOldFallback() {
        byte[] pickle = Objects.requireNonNull(bob.store.account());
        return OlmAccount.unpickle(pickle, PickleKey.of(Secret.of(new byte[32])), OlmLimits.DEFAULTS)
                .oneTimeKeys()
                .hasOldFallback();
    }

    @Test
    void aKeyRequestThatWasGivenUpMayBeMadeAgain() {
        bob.online = false;
        bob.engine.requestKey(ROOM, "session");
        bob.pump();
        bob.online = true;
        server.seen.clear();
        bob.engine.requestKey(ROOM, "session");
        bob.engine.requestKey(ROOM, "session");
        bob.pump();
        assertThat(server.seen)
                .filteredOn(request -> request.eventType().equals("m.room_key_request"))
                .hasSize(1);
    }

    @Test
    void aMessageOfADeviceWhoseServerIsAwayWaitsUntilItAnswers() {
        OlmAccount account = OlmAccount.create(OlmLimits.DEFAULTS, new Random(5));
        DeviceKeys carol = DeviceKeys.create("@carol:x", "C", account);
        server.device("@carol:x", "C", carol.object());
        server.unreachable.add("@carol:x");
        bob.engine.toDevice("@carol:x", "m.room.encrypted", withoutKeys(carol, account));
        bob.pump();
        assertThat(bob.events(EncryptionEvent.Discarded.class)).isEmpty();
        server.unreachable.clear();
        bob.sync();
        assertThat(bob.events(EncryptionEvent.Decrypted.class)).singleElement().satisfies(read -> {
            assertThat(read.device()).isEqualTo(carol);
            assertThat(read.type()).isEqualTo("m.test");
        });
    }

    /** A message as devices wrote it before 1.15. */
    private ObjectNode withoutKeys(DeviceKeys carol, OlmAccount account) {
        DeviceKeys to = bob.engine.deviceKeys();
        ObjectNode claim = JsonNodeFactory.instance.objectNode();
        claim.putObject("one_time_keys").putObject("@bob:x").put("B", SignedOneTimeKey.ALGORITHM);
        ObjectNode given =
                (ObjectNode) server.answer("@carol:x", "C", new EncryptionRequest(1, Kind.CLAIM_KEYS, "", "", claim))
                        .path("one_time_keys")
                        .path("@bob:x")
                        .path("B")
                        .properties()
                        .iterator()
                        .next()
                        .getValue();
        ObjectNode empty = JsonNodeFactory.instance.objectNode();
        ObjectNode payload = Json.readObject(OlmPayload.write("m.test", empty, carol, to), JsonLimits.DEFAULTS);
        payload.remove("sender_device_keys");
        OlmMessage message = account.begin(to.curve25519(), SignedOneTimeKey.verified(given, to), new Random(6))
                .encrypt(Json.write(payload), new Random(7));
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("algorithm", OlmChannel.ALGORITHM)
                .put("sender_key", carol.curve25519().base64());
        content.putObject("ciphertext")
                .putObject(to.curve25519().base64())
                .put("type", message.type())
                .put("body", message.body());
        return content;
    }
}
