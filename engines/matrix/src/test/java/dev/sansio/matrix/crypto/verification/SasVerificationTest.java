package dev.sansio.matrix.crypto.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.matrix.crypto.Vectors;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.verification.SasVerification.State;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Client-server API, Short Authentication String (SAS) verification. */
class SasVerificationTest {

    private static final VerificationParty ALICE =
            new VerificationParty("@alice:x", "A", Map.of("ed25519:A", "keyOfA", "ed25519:MASTER", "masterOfA"));
    private static final VerificationParty BOB = new VerificationParty("@bob:x", "B", Map.of("ed25519:B", "keyOfB"));
    private static final Transaction TRANSACTION = new Transaction("t1", false);

    private final Random random = new Random(1);
    private SasVerification alice = SasVerification.begin(ALICE, BOB, TRANSACTION, random, 0);
    private SasVerification bob = SasVerification.begin(BOB, ALICE, TRANSACTION, random, 0);

    @BeforeEach
    void start() {
        VerificationMessage start = sent(alice);
        assertThat(start.type()).isEqualTo("m.key.verification.start");
        bob = SasVerification.answer(BOB, ALICE, TRANSACTION, start.content(), random, 0);
    }

    @Test
    void bothSeeTheSameAndTheKeysAreVerified() {
        compare();
        assertThat(alice.shown()).isEqualTo(bob.shown());
        assertThat(shown(alice).emoji()).hasSize(7);
        assertThat(shown(alice).decimals()).hasSize(3).allMatch(number -> number >= 1000 && number <= 9191);
        alice.confirm();
        bob.confirm();
        exchange();
        assertThat(alice.state()).isEqualTo(State.DONE);
        assertThat(bob.state()).isEqualTo(State.DONE);
        assertThat(alice.verified()).isEqualTo(BOB.keys());
        assertThat(bob.verified()).isEqualTo(ALICE.keys());
        assertThat(alice.deadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void oneMayConfirmLongBeforeTheOther() {
        compare();
        alice.confirm();
        exchange();
        assertThat(bob.state()).isEqualTo(State.AWAITING_COMPARISON);
        assertThat(bob.verified()).isEmpty();
        bob.confirm();
        exchange();
        assertThat(alice.state()).isEqualTo(State.DONE);
        assertThat(bob.state()).isEqualTo(State.DONE);
    }

    @Test
    void inARoomMessagesRelateToTheRequest() {
        Transaction room = new Transaction("$event", true);
        alice = SasVerification.begin(ALICE, BOB, room, random, 0);
        VerificationMessage start = sent(alice);
        assertThat(start.content().path("m.relates_to").path("event_id").stringValue())
                .isEqualTo("$event");
        assertThat(start.content().has("transaction_id")).isFalse();
        bob = SasVerification.answer(BOB, ALICE, room, start.content(), random, 0);
        compare();
        alice.confirm();
        bob.confirm();
        exchange();
        assertThat(bob.state()).isEqualTo(State.DONE);
    }

    @Test
    void theMethodWithTheRightBase64IsTheOneThatIsOffered() {
        ObjectNode start =
                sent(SasVerification.begin(ALICE, BOB, TRANSACTION, random, 0)).content();
        assertThat(start.path("message_authentication_codes").path(0).stringValue())
                .isEqualTo("hkdf-hmac-sha256.v2");
        assertThat(start.path("message_authentication_codes").size()).isEqualTo(1);
    }

    @Test
    void theCommitmentIsCheckedBeforeAnythingIsShown() {
        alice.receive(sent(bob));
        VerificationMessage key = sent(alice);
        assertThat(key.type()).isEqualTo("m.key.verification.key");
        assertThat(key.content().has("mac")).isFalse();
        ObjectNode other = JsonNodeFactory.instance.objectNode().put("transaction_id", "t1");
        other.put("key", Curve25519KeyPair.generate(random).publicKey().base64());
        alice.receive(new VerificationMessage("m.key.verification.key", other));
        cancelled(alice, CancelCode.MISMATCHED_COMMITMENT);
        assertThat(alice.shown()).isNull();
    }

    @Test
    void theAnsweringSideTellsItsKeyOnlyAfterTheOthers() {
        assertThat(sent(bob).type()).isEqualTo("m.key.verification.accept");
        assertThat(bob.transmit()).isNull();
        assertThat(bob.state()).isEqualTo(State.AWAITING_KEY);
    }

    @Test
    void theCommitmentCoversTheStartMessage() {
        ObjectNode changed =
                sent(SasVerification.begin(ALICE, BOB, TRANSACTION, random, 0)).content();
        changed.putArray("hashes").add("sha256").add("md5");
        bob = SasVerification.answer(BOB, ALICE, TRANSACTION, changed, random, 0);
        exchange();
        assertThat(alice.cancelled()).isEqualTo(CancelCode.MISMATCHED_COMMITMENT);
        assertThat(bob.state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void keysInBetweenGiveOtherStrings() {
        // two conversations through a third party, which begins and answers with keys of its own
        VerificationMessage start = sent(SasVerification.begin(ALICE, BOB, TRANSACTION, random, 0));
        SasVerification eveAsBob = SasVerification.answer(BOB, ALICE, TRANSACTION, start.content(), random, 0);
        SasVerification eveAsAlice = SasVerification.begin(ALICE, BOB, TRANSACTION, random, 0);
        SasVerification honestBob =
                SasVerification.answer(BOB, ALICE, TRANSACTION, sent(eveAsAlice).content(), random, 0);
        SasVerification first = alice;
        bob = eveAsBob;
        exchange();
        alice = eveAsAlice;
        bob = honestBob;
        exchange();
        assertThat(first.shown()).isNotEqualTo(honestBob.shown());
    }

    @Test
    void whoSeesSomethingElseCancels() {
        compare();
        alice.reject();
        cancelled(alice, CancelCode.MISMATCHED_SAS);
        assertThatThrownBy(alice::confirm).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyThanTheKnownOneIsNotVerified() {
        VerificationParty otherBob = new VerificationParty("@bob:x", "B", Map.of("ed25519:B", "other"));
        alice = SasVerification.begin(ALICE, otherBob, TRANSACTION, random, 0);
        bob = SasVerification.answer(BOB, ALICE, TRANSACTION, sent(alice).content(), random, 0);
        compare();
        alice.confirm();
        bob.confirm();
        exchange();
        assertThat(alice.cancelled()).isEqualTo(CancelCode.KEY_MISMATCH);
        assertThat(alice.verified()).isEmpty();
        assertThat(bob.verified()).isEmpty();
        assertThat(bob.cancelled()).isEqualTo(CancelCode.KEY_MISMATCH);
    }

    @Test
    void theCodeOfTheListOfKeysIsChecked() {
        compare();
        bob.confirm();
        VerificationMessage mac = sent(bob);
        ((ObjectNode) mac.content().path("mac")).put("ed25519:MORE", "AAAA");
        alice.confirm();
        sent(alice);
        alice.receive(mac);
        cancelled(alice, CancelCode.KEY_MISMATCH);
    }

    @Test
    void aListOfKeysOfWhichNoneIsKnownVerifiesNothing() {
        VerificationParty unknown = new VerificationParty("@bob:x", "B", Map.of("ed25519:C", "c"));
        alice = SasVerification.begin(ALICE, unknown, TRANSACTION, random, 0);
        bob = SasVerification.answer(BOB, ALICE, TRANSACTION, sent(alice).content(), random, 0);
        compare();
        alice.confirm();
        bob.confirm();
        exchange();
        assertThat(alice.cancelled()).isEqualTo(CancelCode.KEY_MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "method,m.other",
        "key_agreement_protocols,curve25519",
        "hashes,md5",
        "message_authentication_codes,hkdf-hmac-sha256",
        "short_authentication_string,emoji"
    })
    void withoutAnAlgorithmInCommonThereIsNoVerification(String member, String only) {
        ObjectNode start =
                sent(SasVerification.begin(ALICE, BOB, TRANSACTION, random, 0)).content();
        if (member.equals("method")) {
            start.put(member, only);
        } else {
            start.putArray(member).add(only);
        }
        cancelled(SasVerification.answer(BOB, ALICE, TRANSACTION, start, random, 0), CancelCode.UNKNOWN_METHOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key_agreement_protocol", "hash", "message_authentication_code"})
    void aChoiceThatWasNotOfferedIsRefused(String member) {
        VerificationMessage accept = sent(bob);
        accept.content().put(member, "other");
        alice.receive(accept);
        cancelled(alice, CancelCode.UNKNOWN_METHOD);
    }

    @Test
    void aStartOfAnotherDeviceIsRefused() {
        ObjectNode start =
                sent(SasVerification.begin(ALICE, BOB, TRANSACTION, random, 0)).content();
        start.put("from_device", "C");
        cancelled(SasVerification.answer(BOB, ALICE, TRANSACTION, start, random, 0), CancelCode.INVALID_MESSAGE);
    }

    @Test
    void messagesOutOfOrderCancelAndOnesOfOtherVerificationsAreIgnored() {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("transaction_id", "other");
        alice.receive(new VerificationMessage("m.key.verification.mac", content));
        assertThat(alice.state()).isEqualTo(State.AWAITING_ACCEPT);
        alice.receive(new VerificationMessage("m.key.verification.mac", content.put("transaction_id", "t1")));
        cancelled(alice, CancelCode.UNEXPECTED_MESSAGE);
        alice.receive(new VerificationMessage("m.key.verification.mac", content));
        assertThat(alice.transmit()).isNull();
    }

    @Test
    void aCancellationIsNotAnswered() {
        alice.cancel();
        bob.receive(sent(alice));
        assertThat(bob.cancelled()).isEqualTo(CancelCode.USER);
        assertThat(sent(bob).type()).isEqualTo("m.key.verification.accept");
        assertThat(bob.transmit()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aKeyThatIsNoneOrWouldGiveTheSecretAwayCancels(String key) {
        ObjectNode content = JsonNodeFactory.instance
                .objectNode()
                .put("transaction_id", "t1")
                .put("key", key);
        bob.receive(new VerificationMessage("m.key.verification.key", content));
        sent(bob);
        assertThat(bob.cancelled()).isEqualTo(CancelCode.INVALID_MESSAGE);
    }

    @Test
    void afterTenMinutesItIsOver() {
        long tenMinutes = 600_000_000_000L;
        assertThat(alice.deadline()).isEqualTo(tenMinutes);
        alice.advance(tenMinutes - 1);
        assertThat(alice.state()).isEqualTo(State.AWAITING_ACCEPT);
        alice.advance(tenMinutes);
        cancelled(alice, CancelCode.TIMEOUT);
    }

    /** What another implementation computed of the same keys. */
    @Test
    void stringsAndCodesAreThoseOfAnotherImplementation() {
        Vectors vectors = Vectors.of("vodozemac.txt");
        SasKeys keys = new SasKeys(
                Curve25519KeyPair.generate(new Random(44)), Curve25519PublicKey.parse(vectors.get("sas.their")));
        byte[] octets = keys.octets("info");
        assertThat(HexFormat.of().formatHex(octets)).isEqualTo(vectors.get("sas.bytes"));
        ShortAuthenticationString shown = ShortAuthenticationString.of(octets);
        assertThat(shown.decimals()).hasToString(vectors.get("sas.decimal"));
        List<SasEmoji> emoji = Arrays.stream(
                        vectors.get("sas.emoji").replaceAll("[\\[\\] ]", "").split(","))
                .map(number -> SasEmoji.of(Integer.parseInt(number)))
                .toList();
        assertThat(shown.emoji()).isEqualTo(emoji);
        assertThat(keys.code("MACINFO", "input")).isEqualTo(vectors.get("sas.mac"));
    }

    @Test
    void theEndsOfTheTables() {
        ShortAuthenticationString none = ShortAuthenticationString.of(new byte[6]);
        assertThat(none.decimals()).containsExactly(1000, 1000, 1000);
        assertThat(none.emoji()).allMatch(emoji -> emoji.description().equals("Dog"));
        byte[] ones = new byte[6];
        Arrays.fill(ones, (byte) -1);
        ShortAuthenticationString all = ShortAuthenticationString.of(ones);
        assertThat(all.decimals()).containsExactly(9191, 9191, 9191);
        assertThat(all.emoji()).allMatch(emoji -> emoji.description().equals("Pin"));
    }

    private void compare() {
        exchange();
        assertThat(alice.state()).isEqualTo(State.AWAITING_COMPARISON);
        assertThat(bob.state()).isEqualTo(State.AWAITING_COMPARISON);
    }

    private void exchange() {
        boolean more = true;
        while (more) {
            VerificationMessage toBob = alice.transmit();
            VerificationMessage toAlice = bob.transmit();
            if (toBob != null) {
                bob.receive(toBob);
            }
            if (toAlice != null) {
                alice.receive(toAlice);
            }
            more = toBob != null || toAlice != null;
        }
    }

    private static void cancelled(SasVerification verification, CancelCode code) {
        VerificationMessage last = sent(verification);
        assertThat(last.type()).isEqualTo("m.key.verification.cancel");
        assertThat(last.content().path("code").stringValue()).isEqualTo(code.text());
        assertThat(verification.cancelled()).isEqualTo(code);
        assertThat(verification.state()).isEqualTo(State.CANCELLED);
        assertThat(verification.verified()).isEmpty();
    }

    private static VerificationMessage sent(SasVerification verification) {
        return Objects.requireNonNull(verification.transmit());
    }

    private static ShortAuthenticationString shown(SasVerification verification) {
        return Objects.requireNonNull(verification.shown());
    }
}
