package dev.sansio.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7636. */
class PkceTest {

    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final CodeVerifier verifier = new CodeVerifier(Secret.of(VERIFIER));

    @Test
    void rfc7636AppendixB() {
        assertThat(verifier.challenge()).isEqualTo(new CodeChallenge(CHALLENGE, CodeChallenge.Method.S256));
        assertThat(verifier.challenge().matches(verifier)).isTrue();
    }

    @Test
    void theDefaultIsNotPlain() {
        assertThat(verifier.challenge().method()).isEqualTo(CodeChallenge.Method.S256);
        assertThat(verifier.challenge(CodeChallenge.Method.PLAIN).value()).isEqualTo(VERIFIER);
    }

    @Test
    void aHashIsNeverTakenForAVerifierNorTheOtherWayRound() {
        CodeVerifier stolen = new CodeVerifier(Secret.of(CHALLENGE));
        assertThat(verifier.challenge().matches(stolen)).isFalse();
        assertThat(new CodeChallenge(CHALLENGE, CodeChallenge.Method.PLAIN).matches(verifier))
                .isFalse();
        assertThat(verifier.challenge(CodeChallenge.Method.PLAIN).matches(verifier))
                .isTrue();
        assertThat(CodeChallenge.Method.of("s256")).isNull();
        assertThat(CodeChallenge.Method.of("S256")).isEqualTo(CodeChallenge.Method.S256);
    }

    @Test
    void verifiersHave43To128UnreservedCharacters() {
        assertThat(new CodeVerifier(Secret.of("~".repeat(128))).challenge().value())
                .hasSize(43);
        for (String wrong :
                new String[] {"a".repeat(42), "a".repeat(129), "a".repeat(42) + "+", "a".repeat(42) + "\u00e4"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CodeVerifier(Secret.of(wrong)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c",
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=",
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c~",
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cMM"
            })
    void aChallengeOfS256IsAHash(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeChallenge(wrong, CodeChallenge.Method.S256));
    }

    @Test
    void verifiersAreRandomAndNotShown() {
        CodeVerifier first = CodeVerifier.random(new Random(1));
        assertThat(first)
                .isEqualTo(CodeVerifier.random(new Random(1)))
                .isNotEqualTo(CodeVerifier.random(new Random(2)));
        assertThat(first.value().revealText()).hasSize(43);
        assertThat(first).hasToString("CodeVerifier[value=***]");
        assertThat(verifier.challenge(CodeChallenge.Method.PLAIN)).hasToString("CodeChallenge[plain]");
    }

    @Test
    void randomTextsStandInUrisAsTheyAre() {
        assertThat(RandomText.text(new Random(3), 64)).hasSize(86).matches("[A-Za-z0-9_-]+");
        assertThat(RandomText.secret(new Random(3))).isNotEqualTo(RandomText.secret(new Random(4)));
    }
}
