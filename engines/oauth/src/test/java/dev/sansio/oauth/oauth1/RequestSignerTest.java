package dev.sansio.oauth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5849 3.1, 3.4, 3.5. */
class RequestSignerTest {

    private static final KeyPair RSA = rsa();
    private static final TokenCredentials TOKEN = new TokenCredentials("kkk9d7dh3k39sjv7", Secret.of("dh893hdasih9"));

    private final RequestSigner signer = RequestSigner.hmacSha1("9djdj82h48djs9d2", Secret.of("j49sk3j29djd"));

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static RequestHead post(String path, String... fields) {
        return new RequestHead("POST", "https", "example.com", path, null, HttpFields.of(fields));
    }

    private static SignedParameters received(SignedRequest request, SignatureMethod... methods) {
        return SignedParameters.parse(
                request.head(),
                request.content().getBytes(StandardCharsets.US_ASCII),
                methods.length == 0 ? OAuth1Policy.DEFAULT : OAuth1Policy.DEFAULT.withMethods(methods));
    }

    @Test
    void rfc5849Section31RequestWithAForm() {
        RequestHead head = new RequestHead(
                "POST",
                "http",
                "example.com",
                "/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b",
                null,
                HttpFields.of("content-type", Form.CONTENT_TYPE));
        SignedRequest signed = signer.withRealm("Example")
                .sign(head, Parameters.of("c2", "", "a3", "2 q"), TOKEN, "7d8f3e4a", 137131201);
        // The RFC prints a signature that the secrets which it names do not give.
        assertThat(signed.head().fields().first("authorization"))
                .isEqualTo("OAuth realm=\"Example\", oauth_consumer_key=\"9djdj82h48djs9d2\", "
                        + "oauth_token=\"kkk9d7dh3k39sjv7\", oauth_signature_method=\"HMAC-SHA1\", "
                        + "oauth_timestamp=\"137131201\", oauth_nonce=\"7d8f3e4a\", "
                        + "oauth_signature=\"r6%2FTJjbCOr97%2F%2BUU0NsvSne7s5g%3D\"");
        assertThat(signed.content()).isEqualTo("c2=&a3=2%20q");
    }

    @Test
    void rfc5849Section21PlaintextIsTheSecrets() {
        RequestSigner plain = RequestSigner.hmacSha1("jd83jd92dhsh93js", Secret.of("ja893SD9"))
                .withMethod(SignatureMethod.PLAINTEXT);
        SignedRequest signed = plain.temporaryCredentials(
                post("/request_temp_credentials"), "http://client.example.net/cb?x=1", "n", 1);
        assertThat(signed.head().fields().first("authorization"))
                .contains("oauth_callback=\"http%3A%2F%2Fclient.example.net%2Fcb%3Fx%3D1\"")
                .endsWith("oauth_signature=\"ja893SD9%26\"");
        TemporaryCredentials temporary = new TemporaryCredentials("hdk48Djdsa", Secret.of("xyz4992k83j47x0b"));
        assertThat(plain.tokenCredentials(
                                post("/request_token"),
                                temporary,
                                new Callback("hdk48Djdsa", Secret.of("473f82d3")),
                                "n",
                                1)
                        .head()
                        .fields()
                        .first("authorization"))
                .endsWith("oauth_signature=\"ja893SD9%26xyz4992k83j47x0b\"");
    }

    @ParameterizedTest
    @EnumSource(Placement.class)
    void parametersStandInOnePlaceBehindThoseOfTheRequest(Placement placement) {
        SignedRequest signed =
                signer.withPlacement(placement).sign(post("/a?x=1"), Parameters.of("f", "a b"), TOKEN, "n\u00fc", 1);
        assertThat(signed.head().fields().contains("authorization")).isEqualTo(placement == Placement.HEADER);
        assertThat(signed.content())
                .isEqualTo(
                        placement == Placement.FORM
                                ? "f=a%20b&oauth_consumer_key=9djdj82h48djs9d2&oauth_token=kkk9d7dh3k39sjv7"
                                        + "&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_nonce=n%C3%BC&oauth_signature="
                                        + signed.content()
                                                .substring(signed.content().lastIndexOf('=') + 1)
                                : "f=a%20b");
        assertThat(signed.head().path()).startsWith(placement == Placement.QUERY ? "/a?x=1&oauth_" : "/a?x=1");
        assertThat(signed.head().fields().first("content-type")).isEqualTo(Form.CONTENT_TYPE);

        SignedParameters received = received(signed);
        assertThat(received.placement()).isEqualTo(placement);
        assertThat(received.nonce()).isEqualTo("n\u00fc");
        assertThat(received.verify(new VerifyingKey.Shared(Secret.of("j49sk3j29djd"), TOKEN.secret())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatureMethod.class,
            names = {"RSA_SHA1", "RSA_SHA256", "RSA_SHA512"})
    void rsaSignaturesAreRsassaPkcs1(SignatureMethod method) throws GeneralSecurityException {
        RequestSigner rsa =
                new RequestSigner("c", new SigningKey.Rsa(RSA.getPrivate()), method, Placement.HEADER, null);
        SignedRequest signed = rsa.sign(post("/a?x=1"), Parameters.EMPTY, TOKEN, "n", 1);
        SignedParameters received = received(signed, method);
        assertThat(received.verify(new VerifyingKey.Rsa(RSA.getPublic()))).isTrue();
        assertThat(received.verify(new VerifyingKey.Rsa(rsa().getPublic()))).isFalse();
        assertThat(opened(received.signature())).isEqualTo(padded(method, received.base()));
    }

    /** RFC 8017 5.2.2: the octets under the signature. */
    private static String opened(Secret signature) {
        RSAPublicKey key = (RSAPublicKey) RSA.getPublic();
        BigInteger value = new BigInteger(1, Base64.getDecoder().decode(signature.reveal()));
        return value.modPow(key.getPublicExponent(), key.getModulus()).toString(16);
    }

    /** RFC 8017 9.2, with the prefixes of its notes. */
    private static String padded(SignatureMethod method, BaseString base) throws GeneralSecurityException {
        String hash = method.toString().replace("RSA-SHA", "SHA-");
        String prefix = switch (hash) {
            case "SHA-1" -> "3021300906052b0e03021a05000414";
            case "SHA-256" -> "3031300d060960864801650304020105000420";
            default -> "3051300d060960864801650304020305000440";
        };
        String info = prefix
                + HexFormat.of()
                        .formatHex(MessageDigest.getInstance(hash)
                                .digest(base.text().getBytes(StandardCharsets.US_ASCII)));
        return "1" + "f".repeat(512 - 6 - info.length()) + "00" + info;
    }

    @Test
    void theKeyFitsTheMethod() {
        assertThatIllegalArgumentException().isThrownBy(() -> signer.withMethod(SignatureMethod.RSA_SHA256));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestSigner(
                        "c", new SigningKey.Rsa(RSA.getPrivate()), SignatureMethod.HMAC_SHA1, Placement.HEADER, null));
    }

    @Test
    void plaintextIsNeitherInAUriNorInClearText() {
        RequestSigner plain = signer.withMethod(SignatureMethod.PLAINTEXT);
        assertThatIllegalArgumentException().isThrownBy(() -> plain.withPlacement(Placement.QUERY));
        RequestHead clear = RequestHead.get("http", "example.com", "/", HttpFields.EMPTY);
        assertThatIllegalArgumentException().isThrownBy(() -> plain.sign(clear, Parameters.EMPTY, TOKEN, "n", 1));
    }

    @Test
    void credentialsAreAskedForWithTlsOnly() {
        RequestHead clear = new RequestHead("POST", "http", "example.com", "/", null, HttpFields.EMPTY);
        assertThatIllegalArgumentException().isThrownBy(() -> signer.temporaryCredentials(clear, "oob", "n", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.tokenCredentials(
                        clear,
                        new TemporaryCredentials("t", Secret.of("s")),
                        new Callback("t", Secret.of("v")),
                        "n",
                        1));
    }

    @Test
    void aVerifierGoesWithItsOwnCredentialsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.tokenCredentials(
                        post("/token"),
                        new TemporaryCredentials("mine", Secret.of("s")),
                        new Callback("other", Secret.of("v")),
                        "n",
                        1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "TRACE"})
    void aFormIsNotSignedForMethodsWithoutContent(String method) {
        RequestHead head = new RequestHead(method, "https", "example.com", "/", null, HttpFields.EMPTY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.sign(head, Parameters.of("a", "1"), TOKEN, "n", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.withPlacement(Placement.FORM).sign(head, Parameters.EMPTY, TOKEN, "n", 1));
    }

    @Test
    void contentThatIsNoFormTakesNoParameters() {
        RequestHead head = post("/", "content-type", "application/json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.withPlacement(Placement.FORM).sign(head, Parameters.EMPTY, TOKEN, "n", 1));
        SignedRequest signed = signer.sign(head, Parameters.EMPTY, TOKEN, "n", 1);
        assertThat(signed.head().fields().first("content-type")).isEqualTo("application/json");
        assertThat(signed.content()).isEmpty();
    }

    @Test
    void aRequestIsSignedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.sign(post("/?oauth_x=1"), Parameters.EMPTY, TOKEN, "n", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.sign(post("/"), Parameters.of("oauth_token", "x"), TOKEN, "n", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.sign(post("/", "authorization", "Bearer x"), Parameters.EMPTY, TOKEN, "n", 1));
    }

    @ParameterizedTest
    @CsvSource({"/?a=%, n, 1", "/, '', 1", "/, n, 0", "/, n, -1"})
    void whatCannotBeSignedIsTheMistakeOfTheCaller(String path, String nonce, long timestamp) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.sign(post(path), Parameters.EMPTY, TOKEN, nonce, timestamp));
    }

    @Test
    void secretsAreNotShown() {
        RequestSigner rsa = new RequestSigner(
                "c", new SigningKey.Rsa(RSA.getPrivate()), SignatureMethod.RSA_SHA256, Placement.QUERY, null);
        SignedRequest query = rsa.sign(post("/?password=s3cret"), Parameters.of("pin", "1234"), TOKEN, "n", 1);
        assertThat(rsa.toString()).contains("Rsa[***]");
        assertThat(signer.toString()).contains("***").doesNotContain("j49sk3j29djd");
        assertThat(query.toString())
                .startsWith("SignedRequest[POST https://example.com/?***, ")
                .doesNotContain("s3cret", "1234", "oauth_");
        assertThat(signer.sign(post("/"), Parameters.EMPTY, TOKEN, "n", 1).toString())
                .contains("authorization: ***");
        assertThat(TOKEN.toString()).doesNotContain("dh893hdasih9");
        assertThat(received(query, SignatureMethod.RSA_SHA256).toString()).doesNotContain("s3cret", "1234");
    }
}
