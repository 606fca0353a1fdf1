package dev.sansio.matrix.crypto.olm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The Olm specification, The Olm Protocol; client-server API, m.olm.v1.curve25519-aes-sha2. */
class OlmSessionTest {

    private static final PickleKey KEY = PickleKey.of(Secret.of(new byte[32]));

    private final Random random = new Random(1);
    private final OlmAccount alice = account(OlmLimits.DEFAULTS);
    private final OlmAccount bob = account(OlmLimits.DEFAULTS);

    @Test
    void bothSidesTalkAndTheFirstMessagesCarryTheKeys() {
        OlmSession ours = begin(alice, bob);
        OlmMessage first = encrypt(ours, "one");
        OlmMessage second = encrypt(ours, "two");
        assertThat(first.type()).isZero();
        assertThat(second.type()).isZero();

        OlmAccount.Begun begun = bob.receive(alice.identityKey(), (PreKeyMessage) first);
        OlmSession theirs = begun.session();
        assertThat(begun.plaintext()).isEqualTo(utf8("one"));
        assertThat(begun.used()).isEqualTo(OneTimeKeys.Kind.ONE_TIME);
        assertThat(theirs.sessionId()).isEqualTo(ours.sessionId());
        assertThat(theirs.decrypt(second)).isEqualTo(utf8("two"));

        for (int turn = 0; turn < 5; turn++) {
            OlmMessage answer = encrypt(theirs, "answer " + turn);
            assertThat(answer.type()).isEqualTo(1);
            assertThat(ours.decrypt(parsed(answer))).isEqualTo(utf8("answer " + turn));
            OlmMessage next = encrypt(ours, "next " + turn);
            assertThat(next.type()).isEqualTo(1);
            assertThat(theirs.decrypt(parsed(next))).isEqualTo(utf8("next " + turn));
        }
    }

    @Test
    void messagesMayArriveInAnyOrderAndOnceOnly() {
        OlmSession ours = begin(alice, bob);
        List<OlmMessage> sent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sent.add(encrypt(ours, "m" + i));
        }
        OlmSession theirs =
                bob.receive(alice.identityKey(), (PreKeyMessage) sent.get(7)).session();
        for (int i : new int[] {9, 0, 3, 8, 1, 2, 6, 5, 4}) {
            assertThat(theirs.decrypt(sent.get(i))).isEqualTo(utf8("m" + i));
        }
        for (OlmMessage again : sent) {
            refused(theirs, again, Problem.MESSAGE_INDEX);
        }
    }

    @Test
    void lateMessagesOfEarlierChainsAreDecrypted() {
        OlmSession ours = begin(alice, bob);
        OlmSession theirs = bob.receive(alice.identityKey(), (PreKeyMessage) encrypt(ours, "0"))
                .session();
        List<OlmMessage> late = new ArrayList<>();
        for (int chain = 0; chain < 4; chain++) {
            assertThat(ours.decrypt(encrypt(theirs, "turn"))).isEqualTo(utf8("turn"));
            late.add(encrypt(ours, "late " + chain));
            assertThat(theirs.decrypt(encrypt(ours, "in time"))).isEqualTo(utf8("in time"));
        }
        for (int chain = 0; chain < 4; chain++) {
            assertThat(theirs.decrypt(late.get(chain))).isEqualTo(utf8("late " + chain));
        }
    }

    @Test
    void chainsBeyondTheLimitAreForgotten() {
        OlmLimits limits = OlmLimits.of(100, 10, 2, 4, 10);
        OlmAccount carol = account(limits);
        OlmSession ours = begin(alice, carol);
        OlmSession theirs = carol.receive(alice.identityKey(), (PreKeyMessage) encrypt(ours, "0"))
                .session();
        OlmMessage late = encrypt(ours, "late");
        for (int chain = 0; chain < 2; chain++) {
            ours.decrypt(encrypt(theirs, "turn"));
            theirs.decrypt(encrypt(ours, "in time"));
        }
        refused(theirs, late, Problem.MISMATCH, Problem.MAC);
    }

    @Test
    void aMessageTooFarAheadIsRefusedAndTheLimitNamed() {
        OlmLimits limits = OlmLimits.of(100, 10, 2, 4, 10);
        OlmAccount carol = account(limits);
        OlmSession ours = begin(alice, carol);
        OlmSession theirs = carol.receive(alice.identityKey(), (PreKeyMessage) encrypt(ours, "0"))
                .session();
        List<OlmMessage> sent = new ArrayList<>();
        for (int i = 1; i <= 102; i++) {
            sent.add(encrypt(ours, "m" + i));
        }
        assertThatThrownBy(() -> theirs.decrypt(sent.get(101))).isInstanceOfSatisfying(CryptoException.class, e -> {
            assertThat(e.problem()).isEqualTo(Problem.LIMIT);
            assertThat(e).hasMessageContaining("OlmLimits.gap");
        });
        assertThat(theirs.decrypt(sent.get(100))).isEqualTo(utf8("m101"));
        // of the 100 that were passed the keys of the last ten are kept
        for (int i = 99; i >= 90; i--) {
            assertThat(theirs.decrypt(sent.get(i))).isEqualTo(utf8("m" + (i + 1)));
        }
        refused(theirs, sent.get(89), Problem.MESSAGE_INDEX);
    }

    @Test
    void aChangedMessageIsRefusedAndChangesNothing() {
        OlmSession ours = begin(alice, bob);
        OlmSession theirs = bob.receive(alice.identityKey(), (PreKeyMessage) encrypt(ours, "0"))
                .session();
        ours.decrypt(encrypt(theirs, "turn"));
        OlmMessage honest = encrypt(ours, "honest");
        byte[] octets = honest.octets();
        for (int i = 1; i < octets.length; i++) {
            byte[] changed = octets.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> theirs.decrypt(NormalMessage.decode(changed)))
                    .isInstanceOf(CryptoException.class);
        }
        assertThat(theirs.decrypt(honest)).isEqualTo(utf8("honest"));
    }

    @Test
    void aOneTimeKeyIsForgottenOnlyWhenAMessageWasDecrypted() {
        OlmSession ours = begin(alice, bob);
        PreKeyMessage honest = (PreKeyMessage) encrypt(ours, "0");
        byte[] changed = honest.message().octets();
        changed[changed.length - 1] ^= 1;
        PreKeyMessage broken = new PreKeyMessage(honest.keys(), NormalMessage.decode(changed));
        assertThatThrownBy(() -> bob.receive(alice.identityKey(), broken))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MAC));
        assertThat(bob.oneTimeKeys().size()).isEqualTo(1);
        assertThat(bob.receive(alice.identityKey(), honest).plaintext()).isEqualTo(utf8("0"));
        assertThat(bob.oneTimeKeys().size()).isZero();
        assertThatThrownBy(() -> bob.receive(alice.identityKey(), honest))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.ONE_TIME_KEY));
    }

    @Test
    void aMessageOfAnotherSenderThanItsEnvelopeIsRefused() {
        PreKeyMessage message = (PreKeyMessage) encrypt(begin(alice, bob), "0");
        assertThatThrownBy(() -> bob.receive(bob.identityKey(), message))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISMATCH));
    }

    @Test
    void peerKeysOfSmallOrderAreRefusedForNewSessions() {
        byte[] one = new byte[32];
        one[0] = 1;
        Curve25519PublicKey weak = Curve25519PublicKey.of(one);
        Curve25519PublicKey strong = Curve25519KeyPair.generate(random).publicKey();
        assertThatThrownBy(() -> alice.begin(weak, strong, random)).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> alice.begin(strong, weak, random)).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> Curve25519PublicKey.of(new byte[32])).isInstanceOf(CryptoException.class);
    }

    @Test
    void aRatchetKeyOfSmallOrderIsRefusedBeforeItIsToBeAnswered() {
        byte[] one = new byte[32];
        one[0] = 1;
        Curve25519KeyPair identity = Curve25519KeyPair.generate(random);
        Curve25519KeyPair base = Curve25519KeyPair.generate(random);
        Curve25519PublicKey oneTimeKey =
                bob.oneTimeKeys().unpublished().values().iterator().next();
        byte[] secret = Octets.join(identity.agree(oneTimeKey), base.agree(bob.identityKey()), base.agree(oneTimeKey));
        byte[] messageKey = ChainKey.messageKey(RootKey.first(secret).chainKey);
        PreKeyMessage message = new PreKeyMessage(
                new SessionKeys(identity.publicKey(), base.publicKey(), oneTimeKey),
                NormalMessage.seal(messageKey, Curve25519PublicKey.of(one), 0, utf8("poison")));
        assertThatThrownBy(() -> bob.receive(identity.publicKey(), message))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.KEY));
        assertThat(bob.oneTimeKeys().size()).isEqualTo(1);
    }

    @Test
    void accountsAndSessionsSurvivePicklesInAnyState() {
        OlmSession ours = begin(alice, bob);
        OlmMessage first = encrypt(ours, "0");
        OlmMessage late = encrypt(ours, "late");
        OlmAccount bobAgain = OlmAccount.unpickle(bob.pickle(KEY, random), KEY, OlmLimits.DEFAULTS);
        assertThat(bobAgain).hasToString(bob.toString());
        OlmSession theirs = again(
                bobAgain.receive(alice.identityKey(), (PreKeyMessage) first).session());
        ours = again(ours);
        assertThat(theirs.decrypt(encrypt(ours, "1"))).isEqualTo(utf8("1"));
        theirs = again(theirs);
        assertThat(ours.decrypt(encrypt(theirs, "2"))).isEqualTo(utf8("2"));
        ours = again(ours);
        assertThat(theirs.decrypt(encrypt(ours, "3"))).isEqualTo(utf8("3"));
        theirs = again(theirs);
        assertThat(theirs.decrypt(late)).isEqualTo(utf8("late"));
    }

    @Test
    void picklesOfAnotherKeyKindOrVersionAreRefused() {
        byte[] pickle = alice.pickle(KEY, random);
        PickleKey other = PickleKey.of(Secret.of("0123456789abcdef0123456789abcdef"));
        assertThatThrownBy(() -> OlmAccount.unpickle(pickle, other, OlmLimits.DEFAULTS))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MAC));
        assertThatThrownBy(() -> OlmSession.unpickle(pickle, KEY, OlmLimits.DEFAULTS))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISMATCH));
        for (int i = 0; i < pickle.length; i++) {
            byte[] changed = pickle.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> OlmAccount.unpickle(changed, KEY, OlmLimits.DEFAULTS))
                    .isInstanceOf(CryptoException.class);
        }
        assertThatThrownBy(() -> OlmAccount.unpickle(new byte[0], KEY, OlmLimits.DEFAULTS))
                .isInstanceOf(CryptoException.class);
        assertThat(KEY).hasToString("PickleKey[***]");
    }

    private OlmSession again(OlmSession session) {
        return OlmSession.unpickle(session.pickle(KEY, random), KEY, OlmLimits.DEFAULTS);
    }

    private OlmAccount account(OlmLimits limits) {
        OlmAccount account = OlmAccount.create(limits, random);
        account.oneTimeKeys().generate(1, random);
        return account;
    }

    private OlmSession begin(OlmAccount from, OlmAccount to) {
        return from.begin(
                to.identityKey(),
                to.oneTimeKeys().unpublished().values().iterator().next(),
                random);
    }

    private OlmMessage encrypt(OlmSession session, String text) {
        return session.encrypt(utf8(text), random);
    }

    private static OlmMessage parsed(OlmMessage message) {
        return OlmMessage.parse(message.type(), message.body());
    }

    private static void refused(OlmSession session, OlmMessage message, Problem... problems) {
        assertThatThrownBy(() -> session.decrypt(message))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isIn((Object[]) problems));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
