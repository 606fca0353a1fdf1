package dev.sansio.oauth.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.Base64Url;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException.Reason;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenID Connect Core 2, 3.1.3.6, 3.1.3.7, 3.2.2.11, 3.3.2.11, 3.3.2.12. */
class IdTokenTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final String ISSUER = "https://server.example.com";
    private static final Secret NONCE = Secret.of("n-0S6_WzA2Mj");
    private static final Secret ACCESS_TOKEN = Secret.of("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    private static final Secret CODE = Secret.of("Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk");
    private static final SigningKey KEY =
            SigningKey.generate(JwsAlgorithm.RS256, Vectors.RANDOM).withKeyId("1");
    private static final JoseVerifier KEYS = VerifyingKeys.of(JwkSet.of(KEY.key()), JwsAlgorithm.RS256);

    private static final IdTokenExpectation EXPECTED = IdTokenExpectation.of(ISSUER, "s6BhdRkqt3", NONCE, NOW);

    private static final String GOOD =
            "'iss':'https://server.example.com','sub':'248289761001','aud':'s6BhdRkqt3','nonce':'n-0S6_WzA2Mj',"
                    + "'exp':1700000300,'iat':1699999990";

    private static Secret token(String members, String type) {
        Document claims = Document.read(("{" + members.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8));
        return Jwt.sign(claims, type, KEY);
    }

    private static Secret token(String members) {
        return token(members, null);
    }

    private static void refused(String claim, Reason reason, Secret token, IdTokenExpectation expected) {
        assertThatExceptionOfType(ClaimRefusedException.class)
                .isThrownBy(() -> IdToken.validate(token, KEYS, expected))
                .satisfies(wrong -> {
                    assertThat(wrong.claim()).isEqualTo(claim);
                    assertThat(wrong.reason()).isEqualTo(reason);
                });
    }

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    void whatAProviderMakesARelyingPartyValidates(JwsAlgorithm algorithm) {
        Secret secret = Secret.of("x".repeat(64));
        SigningKey key = algorithm.isAsymmetric()
                ? SigningKey.generate(algorithm, Vectors.RANDOM)
                : SigningKey.shared(secret, algorithm);
        JoseVerifier keys = algorithm.isAsymmetric()
                ? VerifyingKeys.of(JwkSet.of(key.key()), algorithm)
                : VerifyingKeys.shared(secret, algorithm);
        Document more = Document.builder()
                .text("acr", "gold")
                .text("sid", "s")
                .text("name", "Jane")
                .build();
        Secret token = IdToken.sign(
                IdToken.Content.of(ISSUER, "248289761001", "s6BhdRkqt3", NONCE)
                        .with(CODE, ACCESS_TOKEN)
                        .with(NOW.minusSeconds(60), more),
                NOW,
                key);
        IdToken read = IdToken.validate(
                token,
                keys,
                EXPECTED.fromUserAgent(CODE, ACCESS_TOKEN)
                        .withMaxAge(Duration.ofMinutes(1))
                        .withAcrValues(Set.of("gold", "silver"))
                        .about("248289761001"));
        assertThat(read.subject()).isEqualTo("248289761001");
        assertThat(read.authTime()).isEqualTo(NOW.minusSeconds(60));
        assertThat(read.acr()).isEqualTo("gold");
        assertThat(read.session()).isEqualTo("s");
        assertThat(read.claims().members().text("name")).isEqualTo("Jane");
        assertThat(read.toString()).doesNotContain("248289761001", "Jane");
    }

    @Test
    void coreAppendixAHashes() {
        assertThat(TokenHash.of(JwsAlgorithm.RS256, ACCESS_TOKEN)).isEqualTo("77QmUPtjPfzWtF2AnpK9RQ");
        assertThat(TokenHash.of(JwsAlgorithm.RS256, CODE)).isEqualTo("LDktKdoQak3Pk0cnXxCltA");
    }

    @ParameterizedTest
    @CsvSource({
        "HS256, wfgvmE9VxjAudsl9lc6TqA",
        "ES256, wfgvmE9VxjAudsl9lc6TqA",
        "RS384, phZaPQJosyg-qi-OIYyQ3xJB9wsHYEEz",
        "PS384, phZaPQJosyg-qi-OIYyQ3xJB9wsHYEEz",
        "RS512, 8xltSlOGYrWy8W9yNvRlEth1i_bXW-JROWPLvCv5zog",
        "ES512, 8xltSlOGYrWy8W9yNvRlEth1i_bXW-JROWPLvCv5zog",
        "EDDSA, 8xltSlOGYrWy8W9yNvRlEth1i_bXW-JROWPLvCv5zog"
    })
    void theHashIsThatOfTheSignaturesAlgorithm(JwsAlgorithm algorithm, String hash) {
        assertThat(TokenHash.of(algorithm, Secret.of("dNZX1hEZ9wBCzNL40Upu646bdzQA")))
                .isEqualTo(hash);
    }

    @Test
    void theLeastThatIsGood() {
        assertThat(IdToken.validate(token(GOOD), KEYS, EXPECTED).subject()).isEqualTo("248289761001");
        assertThat(IdToken.validate(token(GOOD, "JWT"), KEYS, EXPECTED).authTime())
                .isNull();
        assertThat(IdToken.validate(token(GOOD.replace("'s6BhdRkqt3'", "['s6BhdRkqt3']")), KEYS, EXPECTED)
                        .acr())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'iss':'https://server.example.com' | 'x':1 | iss | MISSING",
                "'iss':'https://server.example.com' | 'iss':'https://server.example.com/' | iss | OTHER",
                "'iss':'https://server.example.com' | 'iss':'https://evil.example.com' | iss | OTHER",
                "'sub':'248289761001' | 'x':1 | sub | MISSING",
                "'sub':'248289761001' | 'sub':'\u00e9' | sub | MALFORMED",
                "'aud':'s6BhdRkqt3' | 'x':1 | aud | MISSING",
                "'aud':'s6BhdRkqt3' | 'aud':'other' | aud | OTHER",
                "'aud':'s6BhdRkqt3' | 'aud':['s6BhdRkqt3','other'] | aud | OTHER",
                "'aud':'s6BhdRkqt3' | 'aud':'s6BhdRkqt3','azp':'other' | azp | OTHER",
                "'exp':1700000300 | 'x':1 | exp | MISSING",
                "'exp':1700000300 | 'exp':1699999970 | exp | EXPIRED",
                "'iat':1699999990 | 'x':1 | iat | MISSING",
                "'iat':1699999990 | 'iat':1700000031 | iat | EARLY",
                "'iat':1699999990 | 'iat':1699999990,'nbf':1700000031 | nbf | EARLY",
                "'nonce':'n-0S6_WzA2Mj' | 'x':1 | nonce | MISSING",
                "'nonce':'n-0S6_WzA2Mj' | 'nonce':'replayed' | nonce | OTHER",
                "'nonce':'n-0S6_WzA2Mj' | 'nonce':5 | nonce | MALFORMED",
                "'iat':1699999990 | 'iat':1699999990,'auth_time':1700000031 | auth_time | EARLY",
                "'iat':1699999990 | 'iat':1699999990,'auth_time':'x' | auth_time | MALFORMED",
                "'iat':1699999990 | 'iat':1699999990,'acr':5 | acr | MALFORMED",
                "'iat':1699999990 | 'iat':1699999990,'sid':5 | sid | MALFORMED"
            })
    void eachClaimHasAnErrorOfItsOwn(String from, String to, String claim, Reason reason) {
        assertThat(GOOD).contains(from);
        refused(claim, reason, token(GOOD.replace(from, to)), EXPECTED);
    }

    @Test
    void aSubjectHasUpTo255Letters() {
        refused("sub", Reason.MALFORMED, token(GOOD.replace("248289761001", "x".repeat(256))), EXPECTED);
        assertThat(IdToken.validate(token(GOOD.replace("248289761001", "x".repeat(255))), KEYS, EXPECTED)
                        .subject())
                .hasSize(255);
    }

    @Test
    void afterARefreshItIsAboutTheSameUser() {
        refused("sub", Reason.OTHER, token(GOOD), EXPECTED.about("somebody else"));
    }

    @Test
    void othersMayUseItTooIfTheyAreTrustedAndThisClientIsTheParty() {
        IdTokenExpectation trusting = EXPECTED.withOtherAudiences(Set.of("other"));
        String several = GOOD.replace("'aud':'s6BhdRkqt3'", "'aud':['s6BhdRkqt3','other']");
        refused("azp", Reason.MISSING, token(several), trusting);
        refused("azp", Reason.OTHER, token(several + ",'azp':'other'"), trusting);
        assertThat(IdToken.validate(token(several + ",'azp':'s6BhdRkqt3'"), KEYS, trusting)
                        .subject())
                .isEqualTo("248289761001");
    }

    @Test
    void maxAgeNeedsARecentAuthentication() {
        IdTokenExpectation recent = EXPECTED.withMaxAge(Duration.ofMinutes(1));
        refused("auth_time", Reason.MISSING, token(GOOD), recent);
        refused("auth_time", Reason.EXPIRED, token(GOOD + ",'auth_time':1699999909"), recent);
        assertThat(IdToken.validate(token(GOOD + ",'auth_time':1699999910"), KEYS, recent)
                        .authTime())
                .isEqualTo(NOW.minusSeconds(90));
    }

    @Test
    void oneOfTheWaysThatWereAskedForIsReached() {
        IdTokenExpectation gold = EXPECTED.withAcrValues(Set.of("gold"));
        refused("acr", Reason.MISSING, token(GOOD), gold);
        refused("acr", Reason.OTHER, token(GOOD + ",'acr':'0'"), gold);
    }

    @Test
    void anAccessTokenThatWasPutBesideSomebodyElsesIdTokenIsFound() {
        IdTokenExpectation withToken = EXPECTED.withAccessToken(ACCESS_TOKEN);
        assertThat(IdToken.validate(token(GOOD), KEYS, withToken).subject()).isEqualTo("248289761001");
        assertThat(IdToken.validate(token(GOOD + ",'at_hash':'77QmUPtjPfzWtF2AnpK9RQ'"), KEYS, withToken)
                        .subject())
                .isEqualTo("248289761001");
        refused("at_hash", Reason.OTHER, token(GOOD + ",'at_hash':'LDktKdoQak3Pk0cnXxCltA'"), withToken);
        refused("at_hash", Reason.MISSING, token(GOOD), EXPECTED.fromUserAgent(null, ACCESS_TOKEN));
    }

    @Test
    void aCodeThatWasPutBesideSomebodyElsesIdTokenIsFound() {
        IdTokenExpectation hybrid = EXPECTED.fromUserAgent(CODE, null);
        refused("c_hash", Reason.MISSING, token(GOOD), hybrid);
        refused("c_hash", Reason.OTHER, token(GOOD + ",'c_hash':'77QmUPtjPfzWtF2AnpK9RQ'"), hybrid);
        assertThat(IdToken.validate(token(GOOD + ",'c_hash':'LDktKdoQak3Pk0cnXxCltA'"), KEYS, hybrid)
                        .subject())
                .isEqualTo("248289761001");
    }

    @Test
    void anIdTokenIssuedLongAgoIsRefusedIfThatWasAskedFor() {
        IdTokenExpectation fresh = EXPECTED.within(Duration.ofMinutes(5), Duration.ZERO);
        refused("iat", Reason.EXPIRED, token(GOOD.replace("1699999990", "1699999699")), fresh);
        assertThat(IdToken.validate(token(GOOD), KEYS, fresh).subject()).isEqualTo("248289761001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "at+jwt", "secevent+jwt", "dpop+jwt"})
    void aJwtOfAnotherTypeIsNotTakenForAnIdToken(String type) {
        refused("typ", Reason.OTHER, token(GOOD, type), EXPECTED);
    }

    @Test
    void theSignatureIsAlwaysVerifiedAndByTheRegisteredAlgorithm() {
        String payload = Base64Url.encode(("{" + GOOD.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8));
        String none = Base64Url.encode("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8)) + "." + payload + ".";
        assertThatExceptionOfType(JoseException.class)
                .isThrownBy(() -> IdToken.validate(Secret.of(none), KEYS, EXPECTED))
                .satisfies(wrong -> assertThat(wrong.reason()).isEqualTo(JoseException.Reason.ALGORITHM));
        SigningKey stranger =
                SigningKey.generate(JwsAlgorithm.RS256, Vectors.RANDOM).withKeyId("2");
        Secret unknown = IdToken.sign(IdToken.Content.of(ISSUER, "s", "s6BhdRkqt3", NONCE), NOW, stranger);
        assertThatExceptionOfType(JoseException.class)
                .isThrownBy(() -> IdToken.validate(unknown, KEYS, EXPECTED))
                .satisfies(wrong -> assertThat(wrong.reason()).isEqualTo(JoseException.Reason.KEY_UNKNOWN));
    }

    @Test
    void everyTruncationIsRefused() {
        String text = token(GOOD).revealText();
        for (int to = 0; to < text.length(); to += 5) {
            Secret cut = Secret.of(text.substring(0, to));
            assertThatExceptionOfType(JoseException.class).isThrownBy(() -> IdToken.validate(cut, KEYS, EXPECTED));
        }
    }
}
