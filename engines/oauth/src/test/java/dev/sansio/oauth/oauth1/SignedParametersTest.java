package dev.sansio.oauth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5849 3.2, 3.3, 3.5. */
class SignedParametersTest {

    private static final String GOOD =
            "oauth_consumer_key=\"c\", oauth_token=\"t\", oauth_signature_method=\"HMAC-SHA1\", "
                    + "oauth_timestamp=\"137131202\", oauth_nonce=\"n\", oauth_signature=\"c2ln\"";
    private static final VerifyingKey.Shared PHOTOS =
            new VerifyingKey.Shared(Secret.of("kd94hf93k423kf44"), Secret.of("pfkkdhi9sl3r4s00"));
    private static final OAuth1Policy ALL = OAuth1Policy.DEFAULT.withMethods(SignatureMethod.values());

    private static SignedParameters parse(
            String scheme, String path, String content, OAuth1Policy policy, String... fields) {
        return SignedParameters.parse(
                new RequestHead("POST", scheme, "example.com", path, null, HttpFields.of(fields)),
                content.getBytes(StandardCharsets.UTF_8),
                policy);
    }

    private static SignedParameters field(String value) {
        return parse("https", "/", "", ALL, "authorization", "OAuth " + value);
    }

    private static void refused(OAuth1Error error, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(OAuth1Exception.class)
                .isThrownBy(call)
                .satisfies(wrong -> assertThat(wrong.error()).isEqualTo(error));
    }

    @Test
    void theExampleOfTheRfcHasATimestampOfNineDigits() {
        assertThat(field(GOOD).timestamp()).isEqualTo(137131202);
    }

    @Test
    void whatARequestHasIsRead() {
        SignedParameters read = field("realm=\"a, \\\"b\\\"\", " + GOOD
                + ", oauth_callback=\"http%3A%2F%2Fa.example%2F\", oauth_verifier=\"v%2B+\"");
        assertThat(read.client()).isEqualTo("c");
        assertThat(read.token()).isEqualTo("t");
        assertThat(read.method()).isEqualTo(SignatureMethod.HMAC_SHA1);
        assertThat(read.nonce()).isEqualTo("n");
        assertThat(read.signature()).isEqualTo(Secret.of("c2ln"));
        assertThat(read.callback()).isEqualTo("http://a.example/");
        assertThat(read.verifier()).isEqualTo(Secret.of("v++"));
        assertThat(read.realm()).isEqualTo("a, \"b\"");
        assertThat(read.secure()).isTrue();
        assertThat(read.base().parameters()).doesNotContain("realm").doesNotContain("oauth_signature=");
    }

    @ParameterizedTest
    @CsvSource({
        "HMAC-SHA1, 1IAE9RzK%2BDqSqVTdQ%2F0zWANXVzs%3D",
        "HMAC-SHA256, rAAvYu1BQL0v7E7CJl81nKGKZdQr4XFo7E7vbGJxPz4%3D",
        "HMAC-SHA512, Rnj44BL0PLnt5mhpB5qBfa5kYCuTqVwf4YZuWmlKih5VXp%2FtDlsSc8pefExF%2Fp%2FJpOWW3QE5Zqqxp%2FBr8oHd9g%3D%3D"
    })
    void signaturesThatAnotherImplementationMadeAreVerified(String method, String signature) {
        SignedParameters read = photo("/photos?file=vacation.jpg&size=original", method, signature);
        assertThat(read.verify(PHOTOS)).isTrue();
        assertThat(photo("/photos?file=vacation.jpg&size=Original", method, signature)
                        .verify(PHOTOS))
                .isFalse();
        assertThat(photo("/photos?file=vacation.jpg&size=original", method, "A" + signature.substring(1))
                        .verify(PHOTOS))
                .isFalse();
    }

    private static SignedParameters photo(String path, String method, String signature) {
        return SignedParameters.parse(
                RequestHead.get("http", "photos.example.net", path, photoField(method, signature)), new byte[0], ALL);
    }

    private static HttpFields photoField(String method, String signature) {
        return HttpFields.of(
                "authorization",
                "OAuth oauth_nonce=\"chapoH\", oauth_timestamp=\"137131202\", oauth_version=\"1.0\", oauth_signature_method=\""
                        + method
                        + "\", oauth_consumer_key=\"dpf43f3p2l4k3l03\", oauth_token=\"nnch734d00sl2jdk\", oauth_signature=\""
                        + signature + "\"");
    }

    @Test
    void aDifficultUriIsSignedAsAnotherImplementationDoes() {
        RequestHead head = new RequestHead(
                "PUT",
                "https",
                "example.com:8443",
                "/a%20b/%C3%BC?x=%E2%82%AC&a=1&a1=2&a=0&p=a+b&t=~*",
                null,
                photoField("HMAC-SHA256", "VsJIPFmZ%2FxzKK5lnF9UV4PKDXN1WN00fJ56kJ1VZ564%3D"));
        assertThat(SignedParameters.parse(head, new byte[0], ALL).verify(PHOTOS))
                .isTrue();
    }

    @Test
    void withoutAKeyNothingIsVerified() {
        String signature = "1IAE9RzK%2BDqSqVTdQ%2F0zWANXVzs%3D";
        assertThat(photo("/photos?file=vacation.jpg&size=original", "HMAC-SHA1", signature)
                        .verify(null))
                .isFalse();
        assertThat(field(GOOD.replace("HMAC-SHA1", "RSA-SHA1")).verify(null)).isFalse();
        for (String guess : new String[] {"%26", "nobody%2520has%2520this%26"}) {
            assertThat(field(GOOD.replace("HMAC-SHA1", "PLAINTEXT").replace("c2ln", guess))
                            .verify(null))
                    .isFalse();
        }
    }

    @Test
    void aPublicKeyIsNeverASharedSecretNorTheOtherWayRound() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PublicKey key = generator.generateKeyPair().getPublic();
        assertThat(field(GOOD).verify(new VerifyingKey.Rsa(key))).isFalse();
        assertThat(field(GOOD.replace("HMAC-SHA1", "RSA-SHA256")).verify(PHOTOS))
                .isFalse();
        for (String garbage : new String[] {"c2ln", "%2A", "-", "%00"}) {
            assertThat(field(GOOD.replace("HMAC-SHA1", "RSA-SHA256").replace("c2ln", garbage))
                            .verify(new VerifyingKey.Rsa(key)))
                    .isFalse();
        }
    }

    @Test
    void plaintextIsVerifiedAndNeedsNeitherNonceNorTime() {
        SignedParameters read = field("oauth_consumer_key=\"c\", oauth_token=\"t\", "
                + "oauth_signature_method=\"PLAINTEXT\", oauth_signature=\"a%2525%26b\"");
        assertThat(read.verify(new VerifyingKey.Shared(Secret.of("a%"), Secret.of("b"))))
                .isTrue();
        assertThat(read.verify(new VerifyingKey.Shared(Secret.of("a%"), Secret.of("c"))))
                .isFalse();
        assertThat(read.nonceUse()).isNull();
        assertThat(read.timestamp()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oauth_consumer_key",
                "oauth_signature_method",
                "oauth_timestamp",
                "oauth_nonce",
                "oauth_signature"
            })
    void parametersThatMustComeAreMissedWhetherAbsentOrEmpty(String name) {
        refused(OAuth1Error.MISSING_PARAMETER, () -> field(GOOD.replace(name + "=", "x=")));
        refused(OAuth1Error.MISSING_PARAMETER, () -> field(GOOD.replaceAll(name + "=\"[^\"]*\"", name + "=\"\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oauth_consumer_key",
                "oauth_token",
                "oauth_nonce",
                "oauth_signature",
                "oauth_version",
                "oauth_unknown",
                "oauth%5Fnonce"
            })
    void parametersOfTheProtocolComeOnce(String name) {
        String twice = GOOD + ", " + name + "=\"1.0\"" + ", " + name + "=\"1.0\"";
        refused(OAuth1Error.REPEATED_PARAMETER, () -> field(twice));
    }

    @Test
    void anEmptyTokenIsNoneButIsSigned() {
        SignedParameters read = field(GOOD.replace("\"t\"", "\"\""));
        assertThat(read.token()).isNull();
        assertThat(read.base().parameters()).contains("&oauth_token=");
    }

    @Test
    void namesAreCaseSensitiveAndTheSchemeIsNot() {
        assertThat(parse("https", "/", "", ALL, "authorization", "oAUTH " + GOOD)
                        .client())
                .isEqualTo("c");
        refused(OAuth1Error.MISSING_PARAMETER, () -> field(GOOD.replace("oauth_nonce", "oauth_Nonce")));
    }

    @Test
    void parametersStandInOnePlace() {
        String form = "oauth_x=1";
        String[] both = {"authorization", "OAuth " + GOOD, "content-type", Form.CONTENT_TYPE};
        refused(OAuth1Error.PLACEMENT, () -> parse("https", "/", form, ALL, both));
        refused(OAuth1Error.PLACEMENT, () -> parse("https", "/?" + form, "", ALL, both));
        refused(OAuth1Error.PLACEMENT, () -> parse("https", "/?" + form, form, ALL, "content-type", Form.CONTENT_TYPE));
        refused(
                OAuth1Error.PLACEMENT,
                () -> parse("https", "/", "", ALL, "authorization", "OAuth " + GOOD, "authorization", "Bearer x"));
        assertThat(parse("https", "/?x=oauth_x", "oauth_x=1", ALL, "authorization", "OAuth " + GOOD)
                        .placement())
                .isEqualTo(Placement.HEADER);
    }

    @Test
    void placementsThatAreNotAcceptedAreRefused() {
        OAuth1Policy header = ALL.withPlacements(Placement.HEADER);
        String query =
                "/?oauth_consumer_key=c&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_nonce=n&oauth_signature=s";
        refused(OAuth1Error.PLACEMENT, () -> parse("https", query, "", header));
        assertThat(parse("https", query, "", ALL).placement()).isEqualTo(Placement.QUERY);
    }

    @Test
    void aRequestWithoutCredentialsIsAnsweredWith401() {
        refused(OAuth1Error.NO_CREDENTIALS, () -> parse("https", "/?x=1", "", ALL));
        refused(OAuth1Error.NO_CREDENTIALS, () -> parse("https", "/", "", ALL, "authorization", "Bearer oauth_x"));
        refused(OAuth1Error.NO_CREDENTIALS, () -> parse("https", "/", "", ALL, "authorization", "OAuth"));
        refused(OAuth1Error.NO_CREDENTIALS, () -> parse("https", "/", "", ALL, "authorization", "OAuth2 x"));
        assertThat(OAuth1Error.NO_CREDENTIALS.status()).isEqualTo(401);
        assertThat(OAuth1Error.MISSING_PARAMETER.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oauth_consumer_key", "oauth_consumer_key=c", "=\"x\"", "oauth_nonce=\"%\"", "oauth_nonce=\"%4\"",
                        "x=\"%ff\"",
                "x=\"a b\"", "x=\"\u00fc\"", "x=\"1", "x=\"1\" y=\"2\"", "x = \"1\"", "%zz=\"1\"",
                "realm=\"a\", Realm=\"b\", oauth_x=\"1\""
            })
    void malformedFieldsAreRefused(String value) {
        refused(OAuth1Error.MALFORMED, () -> field(value));
    }

    @Test
    void malformedQueriesAndFormsAreRefused() {
        refused(OAuth1Error.MALFORMED, () -> parse("https", "/?a=%", "", ALL, "authorization", "OAuth " + GOOD));
        refused(
                OAuth1Error.MALFORMED,
                () -> parse(
                        "https", "/", "a=%", ALL, "authorization", "OAuth " + GOOD, "content-type", Form.CONTENT_TYPE));
        refused(
                OAuth1Error.MALFORMED,
                () -> SignedParameters.parse(
                        new RequestHead(
                                "OPTIONS",
                                "https",
                                "a.example",
                                "*",
                                null,
                                HttpFields.of("authorization", "OAuth " + GOOD)),
                        new byte[0],
                        ALL));
    }

    @Test
    void limitsHoldForFieldFormAndQuery() {
        OAuth1Policy small = ALL.withLimits(FormLimits.of(60, 3));
        refused(OAuth1Error.LIMIT, () -> parse("https", "/", "", small, "authorization", "OAuth " + GOOD));
        refused(OAuth1Error.LIMIT, () -> parse("https", "/?a&b&c&d", "", small));
        refused(OAuth1Error.LIMIT, () -> parse("https", "/", "a&b&c&d", small, "content-type", Form.CONTENT_TYPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1", "2.0", "", "1.0a"})
    void otherVersionsAreRefused(String version) {
        assertThat(field(GOOD + ", oauth_version=\"1.0\"").client()).isEqualTo("c");
        refused(OAuth1Error.UNSUPPORTED_VERSION, () -> field(GOOD + ", oauth_version=\"" + version + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+1", "1.5", "0137131202", "abc", "%D9%A1", "1234567890123456", "0x1", "%201"})
    void timestampsArePositiveIntegers(String timestamp) {
        refused(OAuth1Error.TIMESTAMP, () -> field(GOOD.replace("137131202", timestamp)));
    }

    @Test
    void methodsThatAreUnknownOrNotAcceptedAreRefused() {
        for (String method : new String[] {"hmac-sha1", "HMAC-MD5", "none", "PLAINTEXT", "RSA-SHA1"}) {
            refused(
                    OAuth1Error.UNSUPPORTED_SIGNATURE_METHOD,
                    () -> parse(
                            "https",
                            "/",
                            "",
                            OAuth1Policy.DEFAULT,
                            "authorization",
                            "OAuth " + GOOD.replace("HMAC-SHA1", method)));
        }
    }

    @Test
    void secretsInClearTextAreRefused() {
        refused(
                OAuth1Error.INSECURE,
                () -> parse("http", "/", "", ALL, "authorization", "OAuth " + GOOD.replace("HMAC-SHA1", "PLAINTEXT")));
        SignedParameters clear =
                parse("http", "/", "", ALL, "authorization", "OAuth " + GOOD + ", oauth_verifier=\"v\"");
        refused(OAuth1Error.INSECURE, clear::forTemporaryCredentials);
        refused(OAuth1Error.INSECURE, clear::forTokenCredentials);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(null, "/", "", ALL, "authorization", "OAuth " + GOOD));
    }

    @Test
    void temporaryCredentialsNeedACallbackAndNoToken() {
        String noToken = GOOD.replace("oauth_token=\"t\", ", "");
        refused(OAuth1Error.MISSING_PARAMETER, () -> field(noToken).forTemporaryCredentials());
        refused(
                OAuth1Error.MALFORMED,
                () -> field(GOOD + ", oauth_callback=\"oob\"").forTemporaryCredentials());
        assertThat(field(noToken + ", oauth_callback=\"oob\"").forTemporaryCredentials())
                .isEqualTo("oob");
        for (String bad : new String[] {"OOB", "%2Fcb", "javascript%3Aalert(1)", "https%3A%2F%2Fa.example%2F%23f"}) {
            refused(
                    OAuth1Error.MALFORMED,
                    () -> field(noToken + ", oauth_callback=\"" + bad + "\"").forTemporaryCredentials());
        }
    }

    @Test
    void tokenCredentialsNeedATokenAndItsVerifier() {
        refused(OAuth1Error.MISSING_PARAMETER, () -> field(GOOD).forTokenCredentials());
        refused(
                OAuth1Error.MISSING_PARAMETER,
                () -> field(GOOD.replace("oauth_token=\"t\", ", "") + ", oauth_verifier=\"v\"")
                        .forTokenCredentials());
        assertThat(field(GOOD + ", oauth_verifier=\"v\"").forTokenCredentials()).isEqualTo(Secret.of("v"));
    }

    @Test
    void theWindowIsWhereItShouldBe() {
        TimestampWindow window = new TimestampWindow(Duration.ofSeconds(300), Duration.ofSeconds(60));
        Instant now = Instant.ofEpochSecond(137_131_202);
        assertThat(window.admits(137_131_202 - 300, now)).isTrue();
        assertThat(window.admits(137_131_202 - 301, now)).isFalse();
        assertThat(window.admits(137_131_202 + 60, now)).isTrue();
        assertThat(window.admits(137_131_202 + 61, now)).isFalse();
        assertThat(window.admits(999_999_999_999_999L, now)).isFalse();
        assertThat(window.admits(137_131_202, window.remembered(137_131_202))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimestampWindow(Duration.ofSeconds(-1), Duration.ZERO));
    }

    @Test
    void nothingSecretIsShown() {
        SignedParameters read = field(
                GOOD.replace("HMAC-SHA1", "PLAINTEXT").replace("c2ln", "s3cret%26") + ", oauth_verifier=\"v3rify\"");
        assertThat(read.toString()).doesNotContain("s3cret", "v3rify");
    }
}
