package dev.sansio.http.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.MalformedFieldException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Challenges and credentials (RFC 9110 11), Basic (RFC 7617), Bearer (RFC 6750), Digest (RFC 7616). */
class AuthTest {

    /** The example of RFC 9110 11.6.1, and others on the same ambiguity of commas. */
    @Test
    void challengesAndTheirParametersAreSeparatedByCommas() {
        assertThat(Challenge.parseAll(
                        "Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\""))
                .containsExactly(
                        Challenge.of("basic", "simple"),
                        new Challenge(
                                "newauth", null, Map.of("realm", "apps", "type", "1", "title", "Login to \"apps\"")));
        assertThat(Challenge.parseAll("Negotiate, NTLM ,Basic  realm = a"))
                .extracting(Challenge::scheme)
                .containsExactly("negotiate", "ntlm", "basic");
        assertThat(Challenge.parseAll("Negotiate YWI=, Basic realm=a"))
                .containsExactly(new Challenge("negotiate", "YWI=", Map.of()), Challenge.of("basic", "a"));
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Challenge.parseAll("A b, c=d"));
    }

    @Test
    void emptyElementsArePassedOver() {
        assertThat(Challenge.parseAll(",, Basic ,realm=a,,x=y, , B ,"))
                .containsExactly(
                        new Challenge("basic", null, Map.of("realm", "a", "x", "y")),
                        new Challenge("b", null, Map.of()));
        assertThat(Challenge.parseAll("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic realm=a b",
                "Basic a b",
                "Basic \"a\"",
                "=",
                "Basic\trealm=a",
                "Basic a==b",
                "Basic realm=a, realm=b",
                "Basic realm=\"a",
                "realm=\"a\"",
                "Basic a=b=c",
                "Basic =a"
            })
    void whatIsNoChallengeIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Challenge.parseAll(value));
    }

    @Test
    void challengesAreWritten() {
        assertThat(Challenge.of("Basic", "a \"b\"")).hasToString("basic realm=\"a \\\"b\\\"\"");
        assertThat(new Challenge("Negotiate", "YWI=", Map.of())).hasToString("negotiate YWI=");
        assertThat(new Challenge("Negotiate", null, Map.of())).hasToString("negotiate");
        assertThat(Challenge.of("a", "b").realm()).isEqualTo("b");
        assertThatIllegalArgumentException().isThrownBy(() -> new Challenge("a b", null, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Challenge("a", "b c", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Challenge("a", "=", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Challenge("a", "b", Map.of("c", "d")));
        assertThatIllegalArgumentException().isThrownBy(() -> Challenge.of("a", "\r\n"));
    }

    /** The examples of RFC 7617 2 and 2.1. */
    @ParameterizedTest
    @CsvSource({
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==, Aladdin, open sesame",
        "basic dGVzdDoxMjPCow==, test, 123£",
        "BASIC Og==, '', ''",
        "Basic YTpiOmM=, a, b:c"
    })
    void basic(String value, String user, String password) {
        BasicCredentials basic = BasicCredentials.of(Credentials.parse(value));
        assertThat(basic).isEqualTo(new BasicCredentials(user, Secret.of(password)));
        assertThat(BasicCredentials.of(basic.toCredentials())).isEqualTo(basic);
    }

    @Test
    void credentialsBecomeFieldsThatDoNotShow() {
        Credentials credentials = new BasicCredentials("Aladdin", Secret.of("open sesame")).toCredentials();
        assertThat(credentials.toAuthorization().value()).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(credentials.toAuthorization()).hasToString("authorization: ***");
        assertThat(credentials.toProxyAuthorization().name()).isEqualTo("proxy-authorization");
        assertThat(credentials.toString()).doesNotContain("QWx");
        assertThat(BasicCredentials.of(credentials).toString()).doesNotContain("sesame");
        assertThat(Credentials.bearer(Secret.of("a.b-c==")).toAuthorization().value())
                .isEqualTo("Bearer a.b-c==");
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.bearer(Secret.of("a\r\nb")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic a, Basic b", ", Basic a", "Basic a b", "Basic @"})
    void whatAreNoCredentialsIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Credentials.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer YTpi", "Basic", "Basic YQ==", "Basic gDpi", "Basic a-b", "Basic YQo6Yg=="})
    void whatIsNotBasicIsMalformed(String value) {
        Credentials credentials = Credentials.parse(value);
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> BasicCredentials.of(credentials));
    }

    @Test
    void aNameHasNoColon() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BasicCredentials("a:b", Secret.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> new BasicCredentials("a", Secret.of("\n")));
    }

    @Test
    void parametersOfCredentialsAreRead() {
        Credentials digest = Credentials.parse("Digest username=\"Mufasa\", nc=00000001");
        assertThat(digest.scheme()).isEqualTo("digest");
        assertThat(digest.parameters()).isEqualTo(Map.of("username", "Mufasa", "nc", "00000001"));
        assertThat(Credentials.parse("Bearer abc").parameters()).isEmpty();
        assertThat(Credentials.parse("Bearer abc").value().revealText()).isEqualTo("abc");
    }

    /** The example of RFC 7616 3.9.1. */
    @ParameterizedTest
    @CsvSource({
        "MD5, 8ca523f5e9506fed4657c9700eebdbec",
        "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    })
    void digest(String algorithm, String response) {
        Digest digest = new Digest(
                DigestAlgorithm.of(algorithm),
                "http-auth@example.org",
                "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
                1);
        assertThat(digest.response("Mufasa", Secret.of("Circle of Life"), "GET", "/dir/index.html"))
                .isEqualTo(response);
        assertThat(digest.countText()).isEqualTo("00000001");
    }

    /** The example of RFC 7616 3.9.2 as erratum 4897 has it: SHA-512-256, a name in UTF-8, hashed. */
    @Test
    void digestWithHashedName() {
        Digest digest = new Digest(
                DigestAlgorithm.SHA_512_256,
                "api@example.org",
                "5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK",
                "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
                1);
        assertThat(digest.hashedUser("J\u00E4s\u00F8n Doe"))
                .isEqualTo("793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b");
        assertThat(digest.response("J\u00E4s\u00F8n Doe", Secret.of("Secret, or not?"), "GET", "/doe.json"))
                .isEqualTo("3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5");
    }

    @Test
    void qualitiesAndSessionsAndEndsDiffer() {
        Secret password = Secret.of("p");
        Digest plain = new Digest(DigestAlgorithm.SHA_256, "r", "n", "c", 0x1F);
        Digest session = new Digest(DigestAlgorithm.SHA_256_SESS, "r", "n", "c", 0x1F);
        assertThat(plain.countText()).isEqualTo("0000001f");
        assertThat(List.of(
                        plain.response("u", password, "GET", "/"),
                        plain.response("u", password, "GET", "/", new byte[0]),
                        plain.response("u", password, "GET", "/", new byte[1]),
                        plain.serverResponse("u", password, "/"),
                        session.response("u", password, "GET", "/")))
                .doesNotHaveDuplicates();
    }

    @Test
    void algorithmsHaveNames() {
        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            assertThat(DigestAlgorithm.of(algorithm.toString())).isEqualTo(algorithm);
            assertThat(algorithm.session()).isEqualTo(algorithm.toString().endsWith("-sess"));
        }
        assertThat(DigestAlgorithm.of("sha-256")).isEqualTo(DigestAlgorithm.SHA_256);
        assertThat(DigestAlgorithm.of(null)).isEqualTo(DigestAlgorithm.MD5);
        assertThat(DigestAlgorithm.of("SHA-3")).isNull();
    }
}
