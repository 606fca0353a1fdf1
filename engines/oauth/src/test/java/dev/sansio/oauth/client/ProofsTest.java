package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.oauth2.response.TokenType;
import dev.sansio.oauth.proof.DpopPolicy;
import dev.sansio.oauth.proof.DpopProof;
import dev.sansio.oauth.proof.DpopRequest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are bound to a key (RFC 9449), and the nonces that servers want. */
class ProofsTest {

    private static final Grant CREDENTIALS = Grant.clientCredentials(Scope.of("read"));
    private static final ProofSigner SIGNER = ProofSigner.of(SigningKey.generate(JwsAlgorithm.ES256, new Random(5)));
    private static final String BOUND = "{\"access_token\":\"t1\",\"token_type\":\"DPoP\",\"expires_in\":3600}";
    private static final String[] WANTS_NONCE = {
        "www-authenticate", "DPoP error=\"use_dpop_nonce\"", "dpop-nonce", "resource-1"
    };

    private static Bench<HttpCommand, HttpEvent> bench() {
        return Bench.filter(Bench.options(CREDENTIALS).withProofs(SIGNER));
    }

    /** With a token, and a request that is on its way. */
    private static Bench<HttpCommand, HttpEvent> authorized() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.json(bench.lastTokenRequest(), 200, BOUND);
        return bench;
    }

    private static DpopProof check(
            Bench<HttpCommand, HttpEvent> bench,
            HttpCommand.SendRequest request,
            DpopRequest expected,
            String... nonces) {
        Secret proof = DpopProof.of(request.head().fields());
        assertThat(proof).isNotNull();
        return DpopProof.check(
                proof,
                expected,
                List.of(nonces),
                DpopPolicy.DEFAULT,
                bench.surroundings.wall().instant());
    }

    private static DpopRequest resource(int page) {
        return DpopRequest.of("GET", "https://api.example/things?page=" + page).with(Secret.of("t1"));
    }

    private static final DpopRequest TOKEN = DpopRequest.of("POST", "https://auth.example/token");

    @Test
    void eachRequestHasAProofOfItsOwn() {
        Bench<HttpCommand, HttpEvent> bench = authorized();
        DpopProof forToken = check(bench, bench.lastTokenRequest(), TOKEN);
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("DPoP t1");
        DpopProof first = check(bench, bench.lastApiRequest(), resource(1));
        bench.send(Bench.get(2));
        DpopProof second = check(bench, bench.lastApiRequest(), resource(2));
        assertThat(List.of(forToken.jwtId(), first.jwtId(), second.jwtId())).doesNotHaveDuplicates();
        assertThat(forToken.thumbprint()).isEqualTo(first.thumbprint()).isEqualTo(second.thumbprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a|b", "/{x}", "/a\"b", "/%zz", "*"})
    void requestThatNoProofCanNameIsRejectedAndLeavesNothingBehind(String path) {
        Bench<HttpCommand, HttpEvent> bench = authorized();
        RequestHead head = new RequestHead("OPTIONS", "https", "api.example", path, null, HttpFields.EMPTY);
        HttpCommand.SendRequest request = new HttpCommand.SendRequest(2, head, true);
        assertThatThrownBy(() -> bench.send(request)).isInstanceOf(CommandRejectedException.class);
        assertThat(bench.apiRequests()).hasSize(1);
        bench.send(Bench.get(2));
        assertThat(bench.apiRequests()).hasSize(2);
    }

    @Test
    void queryMayHaveWhatNoUriHasForTheProofIsWithoutIt() {
        Bench<HttpCommand, HttpEvent> bench = authorized();
        RequestHead head = RequestHead.get("https", "api.example", "/things?q={a|b}", HttpFields.EMPTY);
        bench.send(new HttpCommand.SendRequest(2, head, true));
        check(bench, bench.lastApiRequest(), resource(2));
    }

    @Test
    void providerThatWantsANonceIsAskedOnceMoreWithIt() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        String wants = "{\"error\":\"use_dpop_nonce\"}";
        bench.respond(
                bench.lastTokenRequest(), 400, wants, "content-type", "application/json", "dpop-nonce", "server-1");
        assertThat(bench.tokenRequests()).hasSize(2);
        check(bench, bench.lastTokenRequest(), TOKEN, "server-1");
        bench.respond(
                bench.lastTokenRequest(), 400, wants, "content-type", "application/json", "dpop-nonce", "server-2");
        assertThat(bench.tokenRequests()).as("and not for ever").hasSize(2);
        assertThat(bench.failures()).hasSize(1);
        bench.pass(Duration.ofSeconds(1));
        bench.send(Bench.get(2));
        check(bench, bench.lastTokenRequest(), TOKEN, "server-2");
    }

    @Test
    void resourceThatWantsANonceIsAskedOnceMoreWithIt() {
        Bench<HttpCommand, HttpEvent> bench = authorized();
        bench.respond(bench.lastApiRequest(), 401, "", WANTS_NONCE);
        assertThat(bench.tokenRequests()).as("the token is not to blame").hasSize(1);
        assertThat(bench.apiRequests()).hasSize(2);
        check(bench, bench.lastApiRequest(), resource(1), "resource-1");
        bench.respond(bench.lastApiRequest(), 401, "", WANTS_NONCE);
        assertThat(bench.apiRequests()).hasSize(2);
        assertThat(bench.answered()).containsExactly(1L);
    }

    @Test
    void nonceIsLearntOncePerOriginAndKeptUpToDate() {
        Bench<HttpCommand, HttpEvent> bench = authorized();
        bench.respond(bench.lastApiRequest(), 401, "", WANTS_NONCE);
        bench.respond(bench.lastApiRequest(), 200, "", "dpop-nonce", "resource-2");
        bench.send(Bench.get(2));
        assertThat(bench.apiRequests()).hasSize(3);
        check(bench, bench.lastApiRequest(), resource(2), "resource-2");
    }

    @Test
    void nonceOfTheProviderIsNoneOfAResourceEvenAtTheSameOrigin() {
        Bench<HttpCommand, HttpEvent> bench = new Bench<>(surroundings -> new AuthorizingLayer(
                Bench.options(CREDENTIALS).withProofs((request, any) -> Secret.of("nonce." + request.nonce())),
                java.util.Set.of(Bench.TOKENS.origin()),
                surroundings));
        bench.send(Bench.get(1, "auth.example"));
        bench.respond(
                bench.lastTokenRequest(), 200, BOUND, "content-type", "application/json", "dpop-nonce", "server-1");
        assertThat(bench.lastTokenRequest().exchange()).isEqualTo(1);
        assertThat(bench.lastTokenRequest().head().fields().first("dpop")).isEqualTo("nonce.null");
        bench.respond(bench.lastTokenRequest(), 200, "", "dpop-nonce", "resource-1");
        bench.send(Bench.get(2, "auth.example"));
        assertThat(bench.lastTokenRequest().head().fields().first("dpop")).isEqualTo("nonce.resource-1");
    }

    @Test
    void requestMayBeSentAgainOnceForTheNonceAndOnceForTheToken() {
        Bench<HttpCommand, HttpEvent> bench = authorized();
        bench.respond(bench.lastApiRequest(), 401, "", WANTS_NONCE);
        bench.respond(bench.lastApiRequest(), 401, "", "www-authenticate", "DPoP error=\"invalid_token\"");
        bench.json(bench.lastTokenRequest(), 200, BOUND);
        assertThat(bench.apiRequests()).hasSize(3);
        bench.respond(bench.lastApiRequest(), 401, "", "www-authenticate", "DPoP error=\"invalid_token\"");
        assertThat(bench.apiRequests()).hasSize(3);
        assertThat(bench.answered()).hasSize(1);
    }

    @Test
    void bearerTokenIsNoSubstituteForABoundOne() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.grant("t", null, 3600);
        assertThat(bench.apiRequests()).isEmpty();
        assertThat(bench.failures()).hasSize(1);
        Bench<HttpCommand, HttpEvent> other = Bench.filter(Bench.options(CREDENTIALS));
        other.send(Bench.get(1));
        other.json(other.lastTokenRequest(), 200, BOUND);
        assertThat(other.failures()).hasSize(1);
        assertThat(TokenType.DPOP).isNotEqualTo(TokenType.BEARER);
    }
}
