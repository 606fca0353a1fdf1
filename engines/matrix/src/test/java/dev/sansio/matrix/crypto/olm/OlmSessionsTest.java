package dev.sansio.matrix.crypto.olm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which session is used, and which keys begin one. */
class OlmSessionsTest {

    private final Random random = new Random(2);
    private final OlmAccount alice = OlmAccount.create(OlmLimits.DEFAULTS, random);
    private final OlmAccount bob = OlmAccount.create(OlmLimits.DEFAULTS, random);
    private final OlmSessions ofBob = new OlmSessions(alice.identityKey(), List.of(), OlmLimits.DEFAULTS);

    @Test
    void theSessionThatAMessageLastCameByIsUsed() {
        OlmSession first = begin();
        OlmSession second = begin();
        receive(first);
        receive(second);
        assertThat(ofBob.current()).hasToString(second.toString());
        receive(first);
        assertThat(ofBob.current()).hasToString(first.toString());
        OlmSession own = bob.begin(alice.identityKey(), oneTimeKey(alice), random);
        ofBob.add(own);
        assertThat(ofBob.current()).isSameAs(own);
    }

    @Test
    void aFirstMessageThatComesAgainIsTriedWithTheSessionItMade() {
        OlmSession ours = begin();
        OlmMessage message = ours.encrypt(new byte[1], random);
        assertThat(ofBob.decrypt(message, bob).began()).isEqualTo(OneTimeKeys.Kind.ONE_TIME);
        assertThatThrownBy(() -> ofBob.decrypt(message, bob))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MESSAGE_INDEX));
        assertThat(ofBob.decrypt(ours.encrypt(new byte[2], random), bob).began())
                .isNull();
        assertThat(ofBob.all()).hasSize(1);
    }

    @Test
    void atLeastFourSessionsAreKeptAndTheLeastRecentlyUsedIsForgotten() {
        List<OlmSession> begun = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            begun.add(begin());
            receive(begun.get(i));
        }
        assertThat(ofBob.all()).hasSize(8);
        assertThat(ofBob.all().stream().map(OlmSession::sessionId))
                .doesNotContain(begun.get(0).sessionId());
        assertThatThrownBy(() -> OlmLimits.of(1, 1, 1, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageOfAnEstablishedSessionFindsIt() {
        OlmSession first = begin();
        receive(first);
        receive(begin());
        first.decrypt(ofBob.all().get(1).encrypt(new byte[1], random));
        OlmMessage normal = first.encrypt(new byte[5], random);
        assertThat(normal.type()).isEqualTo(1);
        assertThat(ofBob.decrypt(normal, bob).plaintext()).isEqualTo(new byte[5]);
        assertThat(ofBob.current()).hasToString(first.toString());
    }

    @Test
    void aMessageWithoutASessionIsInvalid() {
        OlmSession first = begin();
        receive(first);
        first.decrypt(Objects.requireNonNull(ofBob.current()).encrypt(new byte[1], random));
        OlmMessage normal = first.encrypt(new byte[5], random);
        OlmSessions none = new OlmSessions(alice.identityKey(), List.of(), OlmLimits.DEFAULTS);
        assertThatThrownBy(() -> none.decrypt(normal, bob))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISMATCH));
    }

    @Test
    void aFallbackKeyIsKeptWhenUsedAndAtMostTwoAreKept() {
        bob.oneTimeKeys().generateFallback(random);
        Curve25519PublicKey first =
                bob.oneTimeKeys().unpublishedFallback().values().iterator().next();
        for (int i = 0; i < 2; i++) {
            assertThat(use(first)).isEqualTo(OneTimeKeys.Kind.FALLBACK);
        }
        bob.oneTimeKeys().generateFallback(random);
        assertThat(bob.oneTimeKeys().hasOldFallback()).isTrue();
        assertThat(use(first)).isEqualTo(OneTimeKeys.Kind.OLD_FALLBACK);
        bob.oneTimeKeys().forgetOldFallback();
        assertThatThrownBy(() -> use(first)).isInstanceOf(CryptoException.class);
        Curve25519PublicKey second =
                bob.oneTimeKeys().unpublishedFallback().values().iterator().next();
        bob.oneTimeKeys().generateFallback(random);
        bob.oneTimeKeys().generateFallback(random);
        assertThatThrownBy(() -> use(second)).isInstanceOf(CryptoException.class);
    }

    @Test
    void keysArePublishedOnceAndIdsNeverComeAgain() {
        OneTimeKeys keys = bob.oneTimeKeys();
        keys.generate(3, random);
        keys.generateFallback(random);
        assertThat(keys.unpublished()).containsOnlyKeys("AAAAAA", "AAAAAQ", "AAAAAg");
        assertThat(keys.unpublishedFallback()).containsOnlyKeys("AAAAAw");
        keys.published(List.of("AAAAAA", "AAAAAw", "unknown"));
        assertThat(keys.unpublished()).containsOnlyKeys("AAAAAQ", "AAAAAg");
        assertThat(keys.unpublishedFallback()).isEmpty();
        keys.generate(1, random);
        assertThat(keys.unpublished()).containsKey("AAAABA");
    }

    @Test
    void oneTimeKeysBeyondTheLimitAreForgottenFromTheOldest() {
        OlmAccount carol = OlmAccount.create(OlmLimits.of(1, 1, 1, 4, 5), random);
        carol.oneTimeKeys().generate(7, random);
        assertThat(carol.oneTimeKeys().unpublished())
                .containsOnlyKeys("AAAAAg", "AAAAAw", "AAAABA", "AAAABQ", "AAAABg");
    }

    private OneTimeKeys.Kind use(Curve25519PublicKey fallback) {
        OlmSession session = alice.begin(bob.identityKey(), fallback, random);
        OneTimeKeys.Kind kind =
                ofBob.decrypt(session.encrypt(new byte[1], random), bob).began();
        assertThat(kind).isNotNull();
        return Objects.requireNonNull(kind);
    }

    private OlmSession begin() {
        return alice.begin(bob.identityKey(), oneTimeKey(bob), random);
    }

    private Curve25519PublicKey oneTimeKey(OlmAccount account) {
        account.oneTimeKeys().generate(1, random);
        var unpublished = account.oneTimeKeys().unpublished();
        account.oneTimeKeys().published(List.copyOf(unpublished.keySet()));
        return unpublished.values().iterator().next();
    }

    private void receive(OlmSession session) {
        assertThat(ofBob.decrypt(session.encrypt(new byte[3], random), bob).plaintext())
                .isEqualTo(new byte[3]);
    }
}
