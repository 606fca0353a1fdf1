package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth1.Callback;
import dev.sansio.oauth.oauth1.RequestSigner;
import dev.sansio.oauth.oauth1.SignatureMethod;
import dev.sansio.oauth.oauth1.SignedRequest;
import dev.sansio.oauth.oauth1.TemporaryCredentials;
import dev.sansio.oauth.oauth1.TokenCredentials;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 5849 2 and 3.2. */
class OAuth1ProviderTest {

    private static final Secret SECRET = Secret.of("kd94hf93k423kf44");
    private static final RequestSigner SIGNER = RequestSigner.hmacSha1("dpf43f3p2l4k3l03", SECRET);
    private static final String CALLBACK = "https://printer.example/ready";

    private final TestProvider provider = new TestProvider(
            ProviderOptions.strict(TestProvider.ISSUER).withEndpoints(EnumSet.allOf(ProviderEndpoint.class)));
    private int nonces;

    OAuth1ProviderTest() {
        provider.store.with(RegisteredClient.named("dpf43f3p2l4k3l03")
                .sharedSecret(SECRET)
                .redirectUris(CALLBACK)
                .build());
    }

    private static RequestHead head(String method, String path) {
        return new RequestHead(method, "https", "as.example", path, null, HttpFields.EMPTY);
    }

    private String nonce() {
        return "n" + nonces++;
    }

    private Seen send(SignedRequest signed) {
        List<String> fields = new ArrayList<>();
        for (HttpField field : signed.head().fields()) {
            fields.addAll(List.of(field.name(), field.value()));
        }
        return provider.request(
                signed.head().method(), signed.head().path(), signed.content(), fields.toArray(new String[0]));
    }

    private SignedRequest initiating(RequestSigner signer, String callback) {
        return signer.temporaryCredentials(
                head("POST", "/oauth1/initiate"), callback, nonce(), provider.at.getEpochSecond());
    }

    private TemporaryCredentials initiated(String callback) {
        return TemporaryCredentials.parse(send(initiating(SIGNER, callback)).content());
    }

    private Seen authorize(TemporaryCredentials temporary) {
        return provider.get(temporary.authorizationUri("/oauth1/authorize"));
    }

    private Seen exchange(TemporaryCredentials temporary, Secret verifier) {
        return send(SIGNER.tokenCredentials(
                head("POST", "/oauth1/token"),
                temporary,
                new Callback(temporary.token(), verifier),
                nonce(),
                provider.at.getEpochSecond()));
    }

    private TokenCredentials credentials() {
        TemporaryCredentials temporary = initiated(CALLBACK);
        Callback back = Callback.parse(authorize(temporary).location(), temporary.token());
        return TokenCredentials.parse(exchange(temporary, back.verifier()).content());
    }

    private SignedRequest reading(TokenCredentials credentials, String nonce) {
        return SIGNER.sign(
                head("GET", "/oauth1/user"), Parameters.EMPTY, credentials, nonce, provider.at.getEpochSecond());
    }

    @Test
    void theWholeWayToAResource() {
        Seen seen = send(reading(credentials(), nonce()));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("sub")).isEqualTo("alice");
    }

    @Test
    void itIsOffByDefault() {
        assertThat(new TestProvider().request("POST", "/oauth1/initiate", "").status())
                .isEqualTo(404);
    }

    @Test
    void aRequestIsTakenOnce() {
        SignedRequest signed = reading(credentials(), "again");
        assertThat(send(signed).status()).isEqualTo(200);
        assertThat(send(signed).status()).isEqualTo(401);
    }

    @Test
    void aRequestIsOfNow() {
        TokenCredentials credentials = credentials();
        SignedRequest signed = reading(credentials, nonce());
        provider.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(send(signed).status()).isEqualTo(401);
    }

    @Test
    void aWrongSignatureAClientThatIsNotKnownAndATokenThatIsNotAreRefusedAlike() {
        TokenCredentials credentials = credentials();
        Seen wrong = send(reading(new TokenCredentials(credentials.token(), Secret.of("x")), nonce()));
        Seen unknown = send(reading(new TokenCredentials("unknown", Secret.of("x")), nonce()));
        Seen stranger = send(initiating(RequestSigner.hmacSha1("stranger", SECRET), CALLBACK));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.fields().first("www-authenticate")).startsWith("OAuth ");
        assertThat(unknown).isEqualTo(wrong);
        assertThat(stranger).isEqualTo(wrong);
    }

    @Test
    void temporaryCredentialsAreGoodOnceAndWithTheVerifierAlone() {
        TemporaryCredentials temporary = initiated(CALLBACK);
        assertThat(exchange(temporary, Secret.of("guess")).status()).isEqualTo(401);
        Callback back = Callback.parse(authorize(temporary).location(), temporary.token());
        assertThat(exchange(temporary, Secret.of("guess")).status()).isEqualTo(401);
        assertThat(exchange(temporary, back.verifier()).status()).isEqualTo(200);
        assertThat(exchange(temporary, back.verifier()).status()).isEqualTo(401);
    }

    @Test
    void theOwnerDecidesOnce() {
        TemporaryCredentials temporary = initiated(CALLBACK);
        assertThat(authorize(temporary).status()).isEqualTo(303);
        assertThat(authorize(temporary).status()).isEqualTo(400);
    }

    @Test
    void anOwnerWhoRefusesIsSentNowhere() {
        provider.application =
                ask -> ask instanceof ProviderAsk.Decide ? new ProviderAnswer.Refused(ask.token()) : null;
        assertThat(authorize(initiated(CALLBACK)).content()).contains("not given access");
    }

    @Test
    void temporaryCredentialsAreNoneForResourcesAndExpire() {
        TemporaryCredentials temporary = initiated(CALLBACK);
        assertThat(send(reading(temporary.toTokenCredentials(), nonce())).status())
                .isEqualTo(401);
        provider.pass(Duration.ofMinutes(10));
        assertThat(authorize(temporary).status()).isEqualTo(400);
    }

    @Test
    void aCallbackIsOneThatWasRegistered() {
        assertThat(send(initiating(SIGNER, "https://evil.example")).error()).isEqualTo("invalid_request");
        assertThat(authorize(initiated(Callback.OUT_OF_BAND)).content()).contains("Enter this");
    }

    @Test
    void signaturesThatProveNothingAreNotTaken() {
        assertThat(send(initiating(SIGNER.withMethod(SignatureMethod.PLAINTEXT), CALLBACK))
                        .status())
                .isEqualTo(400);
        assertThat(provider.request("POST", "/oauth1/initiate", "").status()).isEqualTo(401);
        assertThat(provider.post("/oauth1/token", Parameters.of("oauth_token", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(provider.get("/oauth1/authorize?oauth_token=x").status()).isEqualTo(400);
    }

    @Test
    void parametersOfAFormAreSigned() {
        String content = Form.encode(Parameters.of("a", "b"));
        SignedRequest signed = initiating(SIGNER, CALLBACK);
        Seen seen = provider.request(
                "POST",
                "/oauth1/initiate",
                content,
                "content-type",
                Form.CONTENT_TYPE,
                "authorization",
                String.valueOf(signed.head().fields().first("authorization")));
        assertThat(seen.status()).isEqualTo(401);
    }
}
