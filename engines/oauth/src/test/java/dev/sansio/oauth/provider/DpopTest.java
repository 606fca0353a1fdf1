package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.authorization;
import static dev.sansio.oauth.provider.TestProvider.redeeming;
import static dev.sansio.oauth.provider.TestProvider.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.Jws;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** RFC 9449. */
class DpopTest {

    private static final SigningKey KEY = SigningKey.generate(JwsAlgorithm.ES256, new Random(21));
    private static final SigningKey OTHER = SigningKey.generate(JwsAlgorithm.ES256, new Random(22));
    private static final String TOKEN = TestProvider.ISSUER + "/token";

    private TestProvider provider = new TestProvider();
    private int proofs;

    private DocumentBuilder claims(String method, String uri) {
        return Document.builder()
                .text("htm", method)
                .text("htu", uri)
                .time("iat", provider.at)
                .text("jti", "p" + proofs++);
    }

    private static String proof(Document claims, String type, JoseSigner signer, @Nullable Document jwk) {
        Document more = Document.builder().object("jwk", jwk).build();
        return Jws.sign(claims.toBytes(), type, more, signer).text().revealText();
    }

    private static String proof(DocumentBuilder claims, SigningKey key) {
        return proof(claims.build(), "dpop+jwt", key, key.publicKey());
    }

    private Seen redeem(String proof) {
        return provider.post("/token", redeeming(provider.code()), with(proof));
    }

    private static String[] with(String proof) {
        return new String[] {"authorization", TestProvider.web()[1], "dpop", proof};
    }

    private Seen userinfo(String scheme, Secret token, @Nullable String proof) {
        String authorization = scheme + " " + token.revealText();
        return proof == null
                ? provider.get("/userinfo", "authorization", authorization)
                : provider.get("/userinfo", "authorization", authorization, "dpop", proof);
    }

    private String ownProof(Secret token) {
        return proof(
                claims("GET", TestProvider.ISSUER + "/userinfo")
                        .text("ath", TokenHash.of(token).value()),
                KEY);
    }

    @Test
    void aTokenIsBoundToTheKeyOfTheProof() {
        Seen seen = redeem(proof(claims("POST", TOKEN), KEY));
        assertThat(seen.text("token_type")).isEqualTo("DPoP");
        Secret token = seen.secret("access_token");
        Document told = provider.post("/introspect", Parameters.of("token", token.revealText()), TestProvider.web())
                .json();
        assertThat(told.text("token_type")).isEqualTo("DPoP");
        assertThat(Objects.requireNonNull(told.object("cnf")).text("jkt"))
                .isEqualTo(Jwk.read(Objects.requireNonNull(KEY.publicKey())).thumbprint());
        assertThat(userinfo("DPoP", token, ownProof(token)).status()).isEqualTo(200);
    }

    @Test
    void aBoundTokenIsNoBearerToken() {
        Secret token = redeem(proof(claims("POST", TOKEN), KEY)).secret("access_token");
        assertThat(userinfo("Bearer", token, null).error()).isEqualTo("invalid_token");
        assertThat(userinfo("Bearer", token, ownProof(token)).error()).isEqualTo("invalid_token");
        assertThat(userinfo("DPoP", token, null).error()).isEqualTo("invalid_token");
    }

    @Test
    void aTokenThatIsToBeBoundToACertificateIsNotBoundToAProofInstead() {
        Peer peer = new Peer("192.0.2.1", CertificateTest.certificate());
        provider = new TestProvider(ProviderOptions.strict(TestProvider.ISSUER), peer);
        provider.store.with(TestProvider.WEB.toBuilder().certificateBound(true).build());
        assertThat(redeem(proof(claims("POST", TOKEN), KEY)).error()).isEqualTo("invalid_request");
        assertThat(provider.tokens().status()).isEqualTo(200);
    }

    @Test
    void aBearerTokenIsNotMadeABoundOne() {
        Secret token = provider.tokens().secret("access_token");
        assertThat(userinfo("DPoP", token, ownProof(token)).error()).isEqualTo("invalid_token");
        assertThat(userinfo("Bearer", token, null).status()).isEqualTo(200);
    }

    @Test
    void whoeverHasNoTokenMakesTheStoreKeepNoProofs() {
        Secret none = Secret.of("none");
        assertThat(userinfo("DPoP", none, ownProof(none)).error()).isEqualTo("invalid_token");
        assertThat(provider.asked).noneMatch(each -> each instanceof ProviderAsk.UseOnce);
    }

    @Test
    void aStolenTokenIsOfNoUseWithAnotherKey() {
        Secret token = redeem(proof(claims("POST", TOKEN), KEY)).secret("access_token");
        String other = proof(
                claims("GET", TestProvider.ISSUER + "/userinfo")
                        .text("ath", TokenHash.of(token).value()),
                OTHER);
        assertThat(userinfo("DPoP", token, other).error()).isEqualTo("invalid_token");
    }

    @Test
    void aProofAtAResourceIsForOneToken() {
        Secret token = redeem(proof(claims("POST", TOKEN), KEY)).secret("access_token");
        String without = proof(claims("GET", TestProvider.ISSUER + "/userinfo"), KEY);
        assertThat(userinfo("DPoP", token, without).error()).isEqualTo("invalid_dpop_proof");
        String other = proof(claims("GET", TestProvider.ISSUER + "/userinfo").text("ath", "another"), KEY);
        Seen seen = userinfo("DPoP", token, other);
        assertThat(seen.error()).isEqualTo("invalid_dpop_proof");
        assertThat(seen.fields().first("www-authenticate")).startsWith("DPoP ");
    }

    @Test
    void aProofIsGoodOnce() {
        String proof = proof(claims("POST", TOKEN), KEY);
        assertThat(redeem(proof).status()).isEqualTo(200);
        assertThat(redeem(proof).error()).isEqualTo("invalid_dpop_proof");
    }

    private void isRefused(String proof) {
        assertThat(redeem(proof).error()).isEqualTo("invalid_dpop_proof");
    }

    @Test
    void aProofIsForThisMethodAndUri() {
        isRefused(proof(claims("GET", TOKEN), KEY));
        isRefused(proof(claims("POST", TestProvider.ISSUER + "/par"), KEY));
        isRefused(proof(claims("POST", "https://evil.example/token"), KEY));
        isRefused(proof(claims("POST", TOKEN + "?a=b#c"), KEY));
    }

    @Test
    void aProofIsFresh() {
        isRefused(proof(claims("POST", TOKEN).time("iat", provider.at.minusSeconds(91)), KEY));
        isRefused(proof(claims("POST", TOKEN).time("iat", provider.at.plusSeconds(31)), KEY));
        isRefused(proof(
                claims("POST", TOKEN).build().without(java.util.Set.of("iat")), "dpop+jwt", KEY, KEY.publicKey()));
        isRefused(proof(
                claims("POST", TOKEN).build().without(java.util.Set.of("jti")), "dpop+jwt", KEY, KEY.publicKey()));
    }

    @Test
    void aProofIsSignedByTheKeyThatItShowsAndNothingElse() {
        Document claims = claims("POST", TOKEN).build();
        isRefused(proof(claims, "dpop+jwt", OTHER, KEY.publicKey()));
        isRefused(proof(claims, "JWT", KEY, KEY.publicKey()));
        isRefused(proof(claims, "dpop+jwt", KEY, null));
        isRefused(proof(claims, "dpop+jwt", KEY, KEY.key().toPrivate()));
        Secret shared = Secret.of(Objects.requireNonNull(KEY.publicKey()).toBytes());
        isRefused(proof(claims, "dpop+jwt", SigningKey.shared(shared, JwsAlgorithm.HS256), KEY.publicKey()));
        isRefused("no proof");
    }

    @Test
    void twoProofsAreRefused() {
        Seen seen = provider.post(
                "/token",
                redeeming(provider.code()),
                "authorization",
                TestProvider.web()[1],
                "dpop",
                proof(claims("POST", TOKEN), KEY),
                "dpop",
                proof(claims("POST", TOKEN), KEY));
        assertThat(seen.error()).isEqualTo("invalid_dpop_proof");
    }

    @Test
    void aCodeMayBeBoundToAKeyInAdvance() {
        String thumbprint = Jwk.read(Objects.requireNonNull(KEY.publicKey())).thumbprint();
        Parameters request = authorization("web", TestProvider.CALLBACK).and("dpop_jkt", thumbprint);
        String code =
                Objects.requireNonNull(provider.authorize(request).sentBack().value("code"));
        assertThat(provider.post("/token", redeeming(code), with(proof(claims("POST", TOKEN), OTHER)))
                        .error())
                .isEqualTo("invalid_grant");
        String next =
                Objects.requireNonNull(provider.authorize(request).sentBack().value("code"));
        assertThat(provider.redeem(next).error()).isEqualTo("invalid_grant");
        String last =
                Objects.requireNonNull(provider.authorize(request).sentBack().value("code"));
        assertThat(provider.post("/token", redeeming(last), with(proof(claims("POST", TOKEN), KEY)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aProofWithAPushedRequestBindsItsCode() {
        Parameters request = authorization("web", TestProvider.CALLBACK);
        String par = TestProvider.ISSUER + "/par";
        Seen pushed = provider.post("/par", request, with(proof(claims("POST", par), KEY)));
        Seen seen = provider.authorize(Parameters.of("client_id", "web", "request_uri", pushed.text("request_uri")));
        String code = Objects.requireNonNull(seen.sentBack().value("code"));
        assertThat(provider.redeem(code).error()).isEqualTo("invalid_grant");
        Seen other = provider.post("/par", request.and("dpop_jkt", "another"), with(proof(claims("POST", par), KEY)));
        assertThat(other.error()).isEqualTo("invalid_dpop_proof");
    }

    @Test
    void theRefreshTokenOfAPublicClientIsBound() {
        Parameters request = authorization("native", "com.example.app:/cb");
        String code =
                Objects.requireNonNull(provider.authorize(request).sentBack().value("code"));
        Parameters grant = without(redeeming(code), "redirect_uri")
                .and("redirect_uri", "com.example.app:/cb")
                .and("client_id", "native");
        Secret token = provider.post("/token", grant, "dpop", proof(claims("POST", TOKEN), KEY))
                .secret("refresh_token");
        Parameters refresh = Parameters.of(
                "grant_type", "refresh_token", "refresh_token", token.revealText(), "client_id", "native");
        assertThat(provider.post("/token", refresh).error()).isEqualTo("invalid_grant");
        assertThat(provider.post("/token", refresh, "dpop", proof(claims("POST", TOKEN), OTHER))
                        .error())
                .isEqualTo("invalid_grant");
        assertThat(provider.post("/token", refresh, "dpop", proof(claims("POST", TOKEN), KEY))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aClientThatHasToShowAProofGetsNoBearerToken() {
        RegisteredClient bound =
                TestProvider.WEB.toBuilder().proofRequired(true).build();
        provider.store.with(bound);
        assertThat(provider.tokens().error()).isEqualTo("invalid_dpop_proof");
    }

    @Test
    void aNonceIsToldAndThenTaken() {
        provider = new TestProvider(ProviderOptions.strict(TestProvider.ISSUER).withNonces(true));
        Seen first = redeem(proof(claims("POST", TOKEN), KEY));
        assertThat(first.error()).isEqualTo("use_dpop_nonce");
        String nonce = Objects.requireNonNull(first.fields().first("dpop-nonce"));
        assertThat(redeem(proof(claims("POST", TOKEN).text("nonce", nonce), KEY))
                        .status())
                .isEqualTo(200);
        assertThat(redeem(proof(claims("POST", TOKEN).text("nonce", "made-up"), KEY))
                        .error())
                .isEqualTo("use_dpop_nonce");
        provider.pass(java.time.Duration.ofMinutes(3));
        assertThat(redeem(proof(claims("POST", TOKEN).text("nonce", nonce), KEY))
                        .error())
                .isEqualTo("use_dpop_nonce");
    }
}
