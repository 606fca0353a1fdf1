package dev.sansio.matrix.crypto.machine;

import static dev.sansio.matrix.crypto.machine.TestDevice.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.export.ExportedSession;
import dev.sansio.matrix.crypto.export.SessionData;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.machine.EncryptionRequest.Kind;
import dev.sansio.matrix.crypto.megolm.SessionKey;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two users and their devices, with a server between them. */
class EncryptionEngineTest {

    private static final Set<String> MEMBERS = Set.of("@alice:x", "@bob:x");

    private final KeyServer server = new KeyServer();
    private final CrossSigningSecrets ofAlice = CrossSigningSecrets.create("@alice:x", new Random(1));
    private final CrossSigningSecrets ofBob = CrossSigningSecrets.create("@bob:x", new Random(2));
    private final TestDevice alice = new TestDevice("@alice:x", "A", server);
    private final TestDevice bob = new TestDevice("@bob:x", "B", server);

    @BeforeEach
    void everybodyIsOnline() {
        alice.signed(ofAlice).sync();
        bob.signed(ofBob).sync();
    }

    @Test
    void anEventIsReadByTheOtherUser() {
        alice.prepare(MEMBERS);
        assertThat(alice.events(EncryptionEvent.RoomReady.class)).hasSize(1);
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(event.content().toString()).doesNotContain("hello");
        bob.turn();
        DecryptedEvent read = bob.engine.decrypt(event);
        assertThat(read.content().path("body").stringValue()).isEqualTo("hello");
        assertThat(read.type()).isEqualTo("m.room.message");
        assertThat(read.origin().provenance()).isEqualTo(Provenance.SENDER);
        assertThat(read.origin().owner()).isEqualTo("@alice:x");
        assertThat(alice.decrypt(event)).isEqualTo("hello");
        bob.prepare(MEMBERS);
        EncryptedRoomEvent answer = bob.encrypt("and back");
        assertThat(alice.turn().decrypt(answer)).isEqualTo("and back");
    }

    @Test
    void halfOfTheOneTimeKeysAndAFallbackKeyAreKeptOnTheServer() {
        assertThat(server.oneTimeKeys("@bob:x", "B")).isEqualTo(50);
        alice.prepare(MEMBERS);
        assertThat(server.oneTimeKeys("@bob:x", "B")).isEqualTo(49);
        bob.sync();
        assertThat(server.oneTimeKeys("@bob:x", "B")).isEqualTo(50);
        EncryptionRequest last = server.seen.get(server.seen.size() - 1);
        assertThat(last.kind()).isEqualTo(Kind.UPLOAD_KEYS);
        assertThat(last.body().path("one_time_keys").size()).isEqualTo(1);
        assertThat(last.body().has("device_keys")).isFalse();
    }

    @Test
    void whenOneTimeKeysHaveRunOutTheFallbackKeyServes() {
        server.forgetOneTimeKeys("@bob:x", "B");
        alice.prepare(MEMBERS);
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
    }

    @Test
    void oneTimeKeysThatExistAlreadyStopTheUploadsAndAreNotMarked() {
        TestDevice carol = new TestDevice("@carol:x", "C", server);
        carol.engine.keyCounts(Map.of(), Set.of());
        assertThat(Objects.requireNonNull(transmit(carol, Kind.UPLOAD_KEYS))
                        .body()
                        .path("one_time_keys")
                        .size())
                .isEqualTo(50);
        carol.engine.conflicted();
        carol.pump();
        assertThat(carol.events(EncryptionEvent.OneTimeKeysConflict.class)).hasSize(1);
        carol.engine.keyCounts(Map.of(), Set.of("signed_curve25519"));
        EncryptionRequest next = transmit(carol, Kind.UPLOAD_KEYS);
        assertThat(next == null || !next.body().has("one_time_keys")).isTrue();
    }

    @Test
    void countsThatNoServerHasDoNotMakeKeysWithoutEnd() {
        TestDevice carol = new TestDevice("@carol:x", "C", server);
        for (long count : new long[] {Long.MIN_VALUE, -1, 0}) {
            carol.engine.keyCounts(Map.of("signed_curve25519", count), Set.of("signed_curve25519"));
            EncryptionRequest upload = Objects.requireNonNull(transmit(carol, Kind.UPLOAD_KEYS));
            assertThat(upload.body().path("one_time_keys").size()).isEqualTo(50);
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.putObject("one_time_key_counts").put("signed_curve25519", -5);
            carol.engine.answered(upload.id(), answer);
            assertThat(transmit(carol, Kind.UPLOAD_KEYS)).isNull();
        }
        carol.engine.keyCounts(Map.of("signed_curve25519", Long.MAX_VALUE), Set.of("signed_curve25519"));
        assertThat(transmit(carol, Kind.UPLOAD_KEYS)).isNull();
    }

    @Test
    void keysThatAreSignedDuringAnUploadAreUploadedAgain() {
        TestDevice carol = new TestDevice("@carol:x", "C", server);
        carol.engine.keyCounts(Map.of(), Set.of());
        EncryptionRequest upload = Objects.requireNonNull(transmit(carol, Kind.UPLOAD_KEYS));
        carol.signed(CrossSigningSecrets.create("@carol:x", new Random(4)));
        carol.engine.answered(upload.id(), server.answer("@carol:x", "C", upload));
        carol.sync();
        assertThat(server.device("@carol:x", "C"))
                .isEqualTo(carol.engine.deviceKeys().object());
        server.seen.clear();
        carol.sync();
        assertThat(server.seen)
                .noneMatch(request -> request.body().has("device_keys") && request.kind() == Kind.UPLOAD_KEYS);
    }

    private static @Nullable EncryptionRequest transmit(TestDevice device, Kind kind) {
        EncryptionRequest next = device.engine.transmit();
        while (next != null && next.kind() != kind) {
            next = device.engine.transmit();
        }
        return next;
    }

    @Test
    void anEventIsNotReadInAnotherRoomThanItsOwn() {
        EncryptedRoomEvent event = sent("hello");
        EncryptedRoomEvent moved =
                new EncryptedRoomEvent("!other:x", event.eventId(), event.sender(), 7, event.content());
        refused(bob, moved, Problem.MESSAGE_INDEX);
        KeptSession kept = Objects.requireNonNull(
                bob.store.inbound(ROOM, event.content().path("session_id").stringValue()));
        bob.store.inbound(new KeptSession("!other:x", kept.sessionId(), kept.pickle(), kept.origin()));
        refused(bob, moved, Problem.MISMATCH);
    }

    @Test
    void anEventIsNotReadAsAnotherUsers() {
        EncryptedRoomEvent event = sent("hello");
        refused(bob, new EncryptedRoomEvent(ROOM, event.eventId(), "@eve:x", 7, event.content()), Problem.MISMATCH);
    }

    @Test
    void senderKeyAndDeviceOfTheEventAreNotLookedAt() {
        EncryptedRoomEvent event = sent("hello");
        event.content().put("sender_key", "forged");
        event.content().remove("device_id");
        assertThat(bob.decrypt(event)).isEqualTo("hello");
    }

    @Test
    void aReplayIsRefusedAlsoAfterARestart() {
        EncryptedRoomEvent event = sent("hello");
        assertThat(bob.decrypt(event)).isEqualTo("hello");
        bob.restart();
        assertThat(bob.decrypt(event)).isEqualTo("hello");
        refused(bob, new EncryptedRoomEvent(ROOM, "$other", "@alice:x", 7, event.content()), Problem.MISMATCH);
        refused(bob, new EncryptedRoomEvent(ROOM, event.eventId(), "@alice:x", 8, event.content()), Problem.MISMATCH);
    }

    @Test
    void aRelationOutsideOfTheEncryptionIsMarkedAsSuch() {
        EncryptedRoomEvent event = sent("hello");
        event.content().putObject("m.relates_to").put("event_id", "$x");
        DecryptedEvent read = bob.engine.decrypt(event);
        assertThat(read.content().has("m.relates_to")).isFalse();
        assertThat(read.clearRelation()).isNotNull();
    }

    @Test
    void aKeyThatDidNotComeByOlmIsNotTaken() {
        ObjectNode key = JsonNodeFactory.instance.objectNode();
        for (String type :
                List.of("m.room_key", "m.room_key_bundle", "m.forwarded_room_key", "m.dummy", "m.secret.send")) {
            bob.engine.toDevice("@alice:x", type, key);
        }
        bob.pump();
        assertThat(bob.events(EncryptionEvent.Discarded.class)).hasSize(5);
        assertThat(bob.events(EncryptionEvent.RoomKeyReceived.class)).isEmpty();
    }

    @Test
    void theSessionIsRotatedAfterSoManyEventsOrSoMuchTime() {
        RoomSettings settings = RoomSettings.of(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("rotation_period_msgs", 2)
                        .put("rotation_period_ms", 3_600_000),
                false,
                DeviceTrust.SIGNED);
        alice.engine.prepare(ROOM, MEMBERS, settings);
        alice.pump();
        String first = session(alice.encrypt("1"));
        assertThat(session(alice.encrypt("2"))).isEqualTo(first);
        assertThat(alice.engine.isReady(ROOM)).isFalse();
        assertThatThrownBy(() -> alice.encrypt("3")).isInstanceOf(IllegalStateException.class);
        alice.engine.prepare(ROOM, MEMBERS, settings);
        alice.pump();
        String second = session(alice.encrypt("3"));
        assertThat(second).isNotEqualTo(first);
        alice.now += 3_600_000;
        assertThat(alice.engine.isReady(ROOM)).isFalse();
        alice.engine.prepare(ROOM, MEMBERS, settings);
        alice.pump();
        assertThat(session(alice.encrypt("4"))).isNotEqualTo(second);
    }

    @Test
    void theSessionIsRotatedWhenSomebodyLeavesOrADeviceIsGone() {
        TestDevice more = new TestDevice("@bob:x", "B2", server).signed(ofBob).sync();
        alice.prepare(MEMBERS);
        String first = session(alice.encrypt("1"));
        alice.engine.departed(ROOM);
        assertThat(alice.engine.isReady(ROOM)).isFalse();
        alice.prepare(MEMBERS);
        String second = session(alice.encrypt("2"));
        assertThat(second).isNotEqualTo(first);
        server.removeDevice("@bob:x", more.deviceId);
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        assertThat(alice.engine.isReady(ROOM)).isFalse();
        alice.pump();
        assertThat(session(alice.encrypt("3"))).isNotEqualTo(second);
    }

    @Test
    void theSessionIsRotatedWhenHistoryBecomesVisible() {
        alice.prepare(MEMBERS);
        String first = session(alice.encrypt("1"));
        alice.engine.prepare(
                ROOM, MEMBERS, RoomSettings.of(JsonNodeFactory.instance.objectNode(), true, DeviceTrust.SIGNED));
        alice.pump();
        assertThat(session(alice.encrypt("2"))).isNotEqualTo(first);
    }

    @Test
    void aNewDeviceIsGivenTheKeyFromNowOn() {
        alice.prepare(MEMBERS);
        EncryptedRoomEvent before = alice.encrypt("before");
        TestDevice more = new TestDevice("@bob:x", "B2", server).signed(ofBob).sync();
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        alice.pump();
        EncryptedRoomEvent after = alice.encrypt("after");
        assertThat(session(after)).isEqualTo(session(before));
        assertThat(more.turn().decrypt(after)).isEqualTo("after");
        refused(more, before, Problem.MESSAGE_INDEX);
    }

    @Test
    void aDeviceThatItsOwnerHasNotSignedIsGivenNothingAndToldWhy() {
        TestDevice stranger = new TestDevice("@bob:x", "EVIL", server).sync();
        alice.prepare(MEMBERS);
        EncryptedRoomEvent event = alice.encrypt("hello");
        stranger.turn();
        refused(stranger, event, Problem.MESSAGE_INDEX);
        assertThat(stranger.events(EncryptionEvent.KeyWithheld.class))
                .containsExactly(new EncryptionEvent.KeyWithheld("@alice:x", ROOM, session(event), "m.unverified"));
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
    }

    @Test
    void aDeviceWithWhichNoSessionCanBeMadeIsToldOnce() {
        server.forgetOneTimeKeys("@bob:x", "B");
        server.forgetFallback("@bob:x", "B");
        alice.prepare(MEMBERS);
        alice.engine.departed(ROOM);
        alice.prepare(MEMBERS);
        assertThat(alice.engine.isReady(ROOM)).isTrue();
        List<KeyServer.Message> withheld = server.inbox("@bob:x", "B").stream()
                .filter(message -> message.type().equals("m.room_key.withheld"))
                .toList();
        assertThat(withheld).hasSize(1);
        assertThat(withheld.get(0).content().path("code").stringValue()).isEqualTo("m.no_olm");
        assertThat(withheld.get(0).content().has("room_id")).isFalse();
    }

    @Test
    void anotherIdentityOfAUserBlocksTheRoomUntilItIsAccepted() {
        alice.prepare(MEMBERS);
        CrossSigningSecrets forged = CrossSigningSecrets.create("@bob:x", new Random(9));
        bob.signed(forged).sync();
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        alice.pump();
        assertThat(alice.events(EncryptionEvent.IdentityChanged.class)).hasSize(1);
        assertThat(alice.events(EncryptionEvent.RoomBlocked.class)).hasSize(1);
        assertThat(alice.engine.isReady(ROOM)).isFalse();
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        alice.pump();
        assertThat(alice.events(EncryptionEvent.IdentityChanged.class)).hasSize(1);
        alice.engine.acceptIdentity("@bob:x");
        alice.pump();
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
    }

    @Test
    void otherKeysUnderTheNameOfAKnownDeviceAreNotTaken() {
        alice.prepare(MEMBERS);
        ObjectNode forged = new TestDevice("@bob:x", "B", new KeyServer())
                .engine
                .deviceKeys()
                .object();
        ObjectNode other = DeviceKeys.create("@bob:x", "B", OlmAccount.create(OlmLimits.DEFAULTS, new Random(8)))
                .object();
        server.device("@bob:x", "B", other);
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        alice.pump();
        assertThat(alice.events(EncryptionEvent.DeviceRefused.class))
                .contains(new EncryptionEvent.DeviceRefused("@bob:x", "B", Problem.MISMATCH));
        server.device("@bob:x", "B", forged.put("user_id", "@eve:x"));
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        alice.pump();
        assertThat(alice.events(EncryptionEvent.DeviceRefused.class))
                .contains(new EncryptionEvent.DeviceRefused("@bob:x", "B", Problem.SIGNATURE));
    }

    @Test
    void aDeviceListThatChangesWhileItIsAskedForIsAskedForAgain() {
        alice.engine.prepare(ROOM, MEMBERS, RoomSettings.DEFAULTS);
        EncryptionRequest first = Objects.requireNonNull(transmit(alice, Kind.QUERY_KEYS));
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        assertThat(alice.engine.transmit()).isNull();
        alice.engine.answered(first.id(), server.answer("@alice:x", "A", first));
        EncryptionRequest second = Objects.requireNonNull(alice.engine.transmit());
        assertThat(second.kind()).isEqualTo(Kind.QUERY_KEYS);
        assertThat(second.body().path("device_keys").has("@bob:x")).isTrue();
        assertThat(alice.engine.isReady(ROOM)).isFalse();
    }

    @Test
    void whoIsLeftIsFollowedNoLonger() {
        alice.prepare(MEMBERS);
        alice.engine.deviceLists(List.of(), List.of("@bob:x", "@alice:x"));
        assertThat(Objects.requireNonNull(alice.engine.user("@bob:x")).followed())
                .isFalse();
        assertThat(Objects.requireNonNull(alice.engine.user("@alice:x")).followed())
                .isTrue();
        server.seen.clear();
        alice.engine.deviceLists(List.of("@bob:x"), List.of());
        alice.pump();
        assertThat(server.seen).isEmpty();
    }

    @Test
    void whoWasLeftAndComesBackHasTheIdentityThatWasSeenFirst() {
        alice.prepare(MEMBERS);
        alice.engine.deviceLists(List.of(), List.of("@bob:x"));
        bob.signed(CrossSigningSecrets.create("@bob:x", new Random(9))).sync();
        alice.prepare(MEMBERS);
        assertThat(alice.events(EncryptionEvent.IdentityChanged.class)).hasSize(1);
        assertThat(alice.engine.isReady(ROOM)).isFalse();
        alice.engine.deviceLists(List.of(), List.of("@bob:x"));
        assertThat(Objects.requireNonNull(alice.engine.user("@bob:x")).changed())
                .isNotNull();
    }

    @Test
    void aSessionOutOfStepIsReplacedAtMostOnceAnHour() {
        sent("hello");
        bob.prepare(MEMBERS);
        alice.turn();
        breakSession();
        assertThat(dummies()).isEqualTo(1);
        breakSession();
        assertThat(dummies()).isEqualTo(1);
        bob.now += 3_600_000;
        breakSession();
        assertThat(dummies()).isEqualTo(2);
        bob.restart();
        breakSession();
        assertThat(dummies()).isEqualTo(2);
    }

    /** A message that nobody can decrypt, from a device that is known. */
    private void breakSession() {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("algorithm", "m.olm.v1.curve25519-aes-sha2");
        content.put("sender_key", alice.engine.deviceKeys().curve25519().base64());
        String body = "AwogPK4Vl0MlDL2WGqmTq7jHVFLPX9pQSzMbgpvgW3nyM1AQACIQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        content.putObject("ciphertext")
                .putObject(bob.engine.deviceKeys().curve25519().base64())
                .put("type", 1)
                .put("body", body);
        bob.engine.toDevice("@alice:x", "m.room.encrypted", content);
        bob.turn();
    }

    private long dummies() {
        return server.seen.stream()
                .filter(request -> request.kind() == Kind.CLAIM_KEYS)
                .filter(request -> request.body().path("one_time_keys").has("@alice:x"))
                .count();
    }

    @Test
    void aKeyIsGivenToAVerifiedOwnDeviceThatAsks() {
        EncryptedRoomEvent event = sent("hello");
        TestDevice second = new TestDevice("@bob:x", "B2", server).signed(ofBob).sync();
        bob.engine.deviceLists(List.of("@bob:x"), List.of());
        bob.pump();
        second.engine.deviceLists(List.of("@bob:x"), List.of());
        second.engine.requestKey(ROOM, session(event));
        second.pump();
        bob.turn();
        second.turn();
        assertThat(second.decrypt(event)).isEqualTo("hello");
        assertThat(second.engine.decrypt(event).origin().provenance()).isEqualTo(Provenance.FORWARDED);
        assertThat(second.engine.decrypt(event).origin().owner()).isNull();
        assertThat(second.engine.decrypt(event).origin().chain())
                .containsExactly(bob.engine.deviceKeys().curve25519().base64());
        assertThat(server.inbox("@bob:x", "B").stream()
                        .map(message -> message.content().path("action").stringValue("")))
                .contains("request_cancellation");
    }

    @Test
    void aKeyIsGivenToNobodyElse() {
        EncryptedRoomEvent event = sent("hello");
        TestDevice unsigned = new TestDevice("@bob:x", "B2", server).sync();
        bob.engine.deviceLists(List.of("@bob:x"), List.of());
        bob.pump();
        unsigned.engine.requestKey(ROOM, session(event));
        unsigned.pump();
        ObjectNode ofAlice = JsonNodeFactory.instance.objectNode();
        ofAlice.put("action", "request").put("requesting_device_id", "A").put("request_id", "1");
        ofAlice.putObject("body")
                .put("algorithm", "m.megolm.v1.aes-sha2")
                .put("room_id", ROOM)
                .put("session_id", session(event));
        bob.engine.toDevice("@alice:x", "m.room_key_request", ofAlice);
        server.inbox("@bob:x", "B2").clear();
        server.inbox("@alice:x", "A").clear();
        bob.turn();
        assertThat(server.inbox("@bob:x", "B2")).isEmpty();
        assertThat(server.inbox("@alice:x", "A")).isEmpty();
    }

    @Test
    void aForwardedKeyThatNobodyAskedForIsNotTaken() {
        EncryptedRoomEvent event = sent("hello");
        TestDevice second = new TestDevice("@bob:x", "B2", server).signed(ofBob).sync();
        bob.engine.deviceLists(List.of("@bob:x"), List.of());
        bob.pump();
        second.engine.deviceLists(List.of("@bob:x"), List.of());
        second.engine.requestKey(ROOM, session(event));
        second.pump();
        second.store.time("asked " + ROOM + ' ' + session(event), null);
        bob.turn();
        second.turn();
        refused(second, event, Problem.MESSAGE_INDEX);
        assertThat(second.events(EncryptionEvent.Discarded.class))
                .contains(new EncryptionEvent.Discarded("@bob:x", Problem.MISMATCH));
    }

    @Test
    void aRestoredKeyIsNotAuthenticAndDoesNotTakeThePlaceOfOneThatIs() {
        EncryptedRoomEvent event = sent("hello");
        var exported = Objects.requireNonNull(bob.engine.export(ROOM, session(event)));
        TestDevice second = new TestDevice("@bob:x", "B2", server);
        second.engine.restore(exported);
        assertThat(second.engine.decrypt(event).origin().provenance()).isEqualTo(Provenance.RESTORED);
        bob.engine.restore(exported);
        assertThat(bob.engine.decrypt(event).origin().provenance()).isEqualTo(Provenance.SENDER);
    }

    @Test
    void aForgedKeyDoesNotTakeThePlaceOfAKnownOne() {
        EncryptedRoomEvent event = sent("hello");
        ExportedSession known = Objects.requireNonNull(bob.engine.export(ROOM, session(event)));
        byte[] octets = UnpaddedBase64.decode(known.data().sessionKey().base64().revealText());
        octets[5] ^= 1;
        SessionKey forged = SessionKey.parse(Secret.of(UnpaddedBase64.encode(octets)));
        SessionData data = new SessionData(forged, "", "", List.of(), false);
        assertThatThrownBy(() -> bob.engine.restore(new ExportedSession(ROOM, data)))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISMATCH));
        assertThat(bob.decrypt(event)).isEqualTo("hello");
    }

    @Test
    void anEventTellsHowFarItsDeviceIsTrusted() {
        EncryptedRoomEvent event = sent("hello");
        bob.prepare(MEMBERS);
        assertThat(bob.engine.trust(bob.engine.decrypt(event).origin())).isEqualTo(DeviceTrust.SIGNED);
        TestDevice stranger = new TestDevice("@alice:x", "EVIL", server).sync();
        stranger.prepare(MEMBERS);
        EncryptedRoomEvent strange = stranger.encrypt("strange");
        bob.engine.deviceLists(List.of("@alice:x"), List.of());
        bob.turn();
        assertThat(bob.engine.trust(bob.engine.decrypt(strange).origin())).isEqualTo(DeviceTrust.UNSIGNED);
    }

    @Test
    void theOldFallbackKeyIsForgottenAboutAnHourAfterTheNewOneWasPublished() {
        bob.sync();
        assertThat(account(bob).oneTimeKeys().hasOldFallback()).isTrue();
        bob.now += 3_599_999;
        bob.engine.keyCounts(Map.of("signed_curve25519", 50L), Set.of("signed_curve25519"));
        assertThat(account(bob).oneTimeKeys().hasOldFallback()).isTrue();
        bob.now += 1;
        bob.engine.keyCounts(Map.of("signed_curve25519", 50L), Set.of("signed_curve25519"));
        assertThat(account(bob).oneTimeKeys().hasOldFallback()).isFalse();
    }

    private static OlmAccount account(TestDevice device) {
        byte[] pickle = Objects.requireNonNull(device.store.account());
        return OlmAccount.unpickle(pickle, PickleKey.of(Secret.of(new byte[32])), OlmLimits.DEFAULTS);
    }

    @Test
    void whileTheServerIsAwayNothingIsLost() {
        alice.online = false;
        alice.prepare(MEMBERS);
        assertThat(alice.engine.isReady(ROOM)).isFalse();
        alice.online = true;
        alice.sync();
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
    }

    @Test
    void aServerThatLiesMeetsEventsAndNoExceptions() {
        for (String type : List.of("m.room.encrypted", "m.room_key_request", "m.room_key.withheld", "m.unknown")) {
            for (String content : List.of(
                    "{}",
                    "{\"algorithm\":5}",
                    "{\"algorithm\":\"m.olm.v1.curve25519-aes-sha2\",\"sender_key\":\"x\",\"ciphertext\":{}}",
                    "{\"action\":\"request\",\"code\":\"m.no_olm\",\"sender_key\":[]}")) {
                bob.engine.toDevice(
                        "@bob:x", type, Json.readObject(content.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS));
            }
        }
        bob.engine.answered(12345, JsonNodeFactory.instance.objectNode());
        bob.engine.failed(12345);
        bob.pump();
        assertThat(bob.events(EncryptionEvent.Discarded.class)).isNotEmpty();
        alice.prepare(MEMBERS);
        EncryptedRoomEvent event = alice.encrypt("still there");
        assertThat(bob.turn().decrypt(event)).isEqualTo("still there");
    }

    @Test
    void trustFollowsTheSignatures() {
        alice.prepare(MEMBERS);
        TrackedUser seen = Objects.requireNonNull(alice.engine.user("@bob:x"));
        assertThat(alice.engine.trust(seen.devices().get(0))).isEqualTo(DeviceTrust.SIGNED);
        assertThat(alice.engine.trust(alice.engine.deviceKeys())).isEqualTo(DeviceTrust.VERIFIED);
    }

    private EncryptedRoomEvent sent(String text) {
        alice.prepare(MEMBERS);
        EncryptedRoomEvent event = alice.encrypt(text);
        bob.turn();
        return event;
    }

    private static String session(EncryptedRoomEvent event) {
        return event.content().path("session_id").stringValue();
    }

    private static void refused(TestDevice device, EncryptedRoomEvent event, Problem problem) {
        assertThatThrownBy(() -> device.engine.decrypt(event))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void devicesOfAMemberAreKnownBeforeAnythingIsSent() {
        KeyServer server = new KeyServer();
        new TestDevice("@sender:x", "S", server).sync();
        TestDevice reader = new TestDevice("@reader:x", "R", server).sync();
        assertThat(reader.engine.user("@sender:x")).isNull();
        reader.engine.follow(List.of("@sender:x"));
        reader.turn();
        assertThat(reader.engine.user("@sender:x").devices()).hasSize(1);
    }
}
