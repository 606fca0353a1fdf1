package dev.sansio.oauth.jose.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException.Reason;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7519 4.1, RFC 8725. */
class ClaimCheckTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

    private static ClaimCheck check(String json) {
        JwtClaims claims = JwtClaims.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return new ClaimCheck(claims, NOW, Duration.ofSeconds(10));
    }

    private static void refused(String claim, Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(ClaimRefusedException.class).isThrownBy(call).satisfies(wrong -> {
            assertThat(wrong.claim()).isEqualTo(claim);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
    }

    @Test
    void rfc7519Section31Example() {
        Vectors vector = Vectors.of("RFC 7515 A.1");
        Jwt jwt = Jwt.verify(Secret.of(vector.compact()), vector.verifier());
        assertThat(jwt.header().isType("JWT")).isTrue();
        assertThat(jwt.claims().issuer()).isEqualTo("joe");
        assertThat(jwt.claims().expirationTime()).isEqualTo(Instant.ofEpochSecond(1_300_819_380));
        assertThat(jwt.claims().members().flag("http://example.com/is_root")).isTrue();
        assertThat(Jwt.unverified(Secret.of(vector.compact()))).isEqualTo(jwt);
        assertThat(jwt.claims().audience()).isEmpty();
        assertThat(jwt.claims().subject()).isNull();
        assertThat(jwt.claims().jwtId()).isNull();
        assertThat(jwt.claims().notBefore()).isNull();
        assertThat(jwt.claims().issuedAt()).isNull();
    }

    @Test
    void timesAreComparedWithAllowanceForTheClocks() {
        assertThatNoException()
                .isThrownBy(() -> check("{'exp':999991,'nbf':1000010}").valid());
        refused("exp", Reason.EXPIRED, () -> check("{'exp':999990}").valid());
        refused(
                "nbf",
                Reason.EARLY,
                () -> check("{'exp':2000000,'nbf':1000011}").valid());
        refused("exp", Reason.MISSING, () -> check("{}").valid());
        assertThatNoException().isThrownBy(() -> check("{}").validIfLimited());
        assertThat(check("{'iat':1000010.5}").claims().issuedAt())
                .isEqualTo(Instant.ofEpochSecond(1_000_010, 500_000_000));
        refused("iat", Reason.EARLY, () -> check("{'iat':1000010.5}").issued(null));
        assertThat(check("{'iat':1000010}").issued(null)).isEqualTo(NOW.plusSeconds(10));
        assertThat(check("{'iat':5}").issued(null)).isEqualTo(Instant.ofEpochSecond(5));
        refused("iat", Reason.EXPIRED, () -> check("{'iat':999959}").issued(Duration.ofSeconds(30)));
        assertThatNoException().isThrownBy(() -> check("{'iat':999960}").issued(Duration.ofSeconds(30)));
        refused("iat", Reason.MISSING, () -> check("{}").issued(null));
        refused("auth_time", Reason.MALFORMED, () -> check("{'auth_time':'x'}").recent("auth_time", null));
    }

    @Test
    void audiencesAreOneOrSeveralAsItIsAsked() {
        assertThatNoException().isThrownBy(() -> check("{'aud':'a'}").audience("a"));
        assertThatNoException().isThrownBy(() -> check("{'aud':['b','a']}").audience("a"));
        refused("aud", Reason.OTHER, () -> check("{'aud':['b','A']}").audience("a"));
        refused("aud", Reason.MISSING, () -> check("{'aud':[]}").audience("a"));
        assertThatNoException().isThrownBy(() -> check("{'aud':'a'}").onlyAudience(Set.of("a")));
        refused("aud", Reason.MALFORMED, () -> check("{'aud':['a']}").onlyAudience(Set.of("a")));
        refused("aud", Reason.OTHER, () -> check("{'aud':'b'}").onlyAudience(Set.of("a")));
        refused("aud", Reason.MISSING, () -> check("{}").onlyAudience(Set.of("a")));
    }

    @Test
    void textsAreComparedCharacterByCharacter() {
        assertThatNoException().isThrownBy(() -> check("{'iss':'https://a'}").is("iss", "https://a"));
        refused("iss", Reason.OTHER, () -> check("{'iss':'https://a/'}").is("iss", "https://a"));
        refused("iss", Reason.MISSING, () -> check("{'iss':''}").is("iss", "https://a"));
        refused("x", Reason.MALFORMED, () -> check("{'x':1}").required("x"));
        assertThatNoException().isThrownBy(() -> check("{}").isIfPresent("azp", "a"));
        refused("azp", Reason.OTHER, () -> check("{'azp':'b'}").isIfPresent("azp", "a"));
        assertThat(check("{}").optional("x")).isNull();
        assertThat(check("{'cnf':{'a':1}}").object("cnf"))
                .isEqualTo(Document.builder().number("a", 1L).build());
        refused("cnf", Reason.MALFORMED, () -> check("{'cnf':1}").object("cnf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'iss':1}",
                "{'sub':{}}",
                "{'jti':1}",
                "{'aud':1}",
                "{'aud':[1]}",
                "{'exp':'1'}",
                "{'exp':-1}",
                "{'exp':1e300}",
                "{'nbf':true}",
                "{'iat':999999999999999}"
            })
    void registeredClaimsOfOtherTypesAreRefused(String json) {
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> check(json));
        Secret text = Jwt.sign(
                Document.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                null,
                Vectors.of("RFC 7515 A.1").signer());
        assertThatExceptionOfType(JoseException.class)
                .isThrownBy(() -> Jwt.verify(text, Vectors.of("RFC 7515 A.1").verifier()))
                .satisfies(wrong -> assertThat(wrong.reason()).isEqualTo(JoseException.Reason.MALFORMED));
    }

    @Test
    void theTypeIsComparedWithoutCaseAndWithoutItsFirstPart() {
        for (String type : List.of("a+jwt", "A+JWT", "application/a+jwt", "APPLICATION/A+jwt")) {
            Jwt jwt = Jwt.unverified(
                    Jwt.sign(Document.EMPTY, type, Vectors.of("RFC 7515 A.1").signer()));
            assertThatNoException().isThrownBy(() -> ClaimCheck.type(jwt.header(), "a+jwt"));
            refused("typ", Reason.OTHER, () -> ClaimCheck.type(jwt.header(), "b+jwt"));
        }
        Jwt untyped = Jwt.unverified(
                Jwt.sign(Document.EMPTY, null, Vectors.of("RFC 7515 A.1").signer()));
        refused("typ", Reason.MISSING, () -> ClaimCheck.type(untyped.header(), "a+jwt"));
    }
}
