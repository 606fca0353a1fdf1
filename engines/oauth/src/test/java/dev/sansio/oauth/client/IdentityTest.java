package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.assertion.AssertionPolicy;
import dev.sansio.oauth.assertion.ClientAssertion;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.TokenRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How a client shows who it is, and what belongs to whom. */
class IdentityTest {

    private static final String ISSUER = "https://auth.example";
    private static final Secret SECRET = Secret.of("0123456789abcdef0123456789abcdef");

    private static JwtClaims claims(Bench<HttpCommand, HttpEvent> bench) {
        Parameters form = Form.decode(bench.content(bench.lastTokenRequest()), FormLimits.DEFAULT);
        ClientAuthentication.Assertion assertion = new ClientAuthentication.Assertion(
                form.value("client_id"),
                form.required("client_assertion_type"),
                Secret.of(form.required("client_assertion")));
        return ClientAssertion.check(
                assertion,
                "app",
                VerifyingKeys.shared(SECRET, JwsAlgorithm.HS256),
                AssertionPolicy.of(ISSUER),
                bench.surroundings.wall().instant());
    }

    @Test
    void eachAttemptHasAnAssertionOfItsOwnForTheIssuer() {
        ClientIdentity identity =
                ClientIdentity.assertion("app", ISSUER, SigningKey.shared(SECRET, JwsAlgorithm.HS256));
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(OAuthClientOptions.of(Bench.TOKENS, identity, Grant.clientCredentials(Scope.of("read"))));
        bench.send(Bench.get(1));
        String first = claims(bench).jwtId();
        bench.respond(bench.lastTokenRequest(), 503, "");
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.tokenRequests()).hasSize(2);
        assertThat(claims(bench).jwtId()).isNotNull().isNotEqualTo(first);
    }

    @Test
    void eachAttemptHasAGrantOfItsOwn() {
        AtomicInteger made = new AtomicInteger();
        Grant grant = new Grant.Repeatable(
                any -> new TokenRequest.JwtBearer(Secret.of("assertion" + made.incrementAndGet()), null));
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(grant));
        bench.send(Bench.get(1));
        bench.respond(bench.lastTokenRequest(), 503, "");
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.content(bench.lastTokenRequest())).contains("assertion2");
    }

    @Test
    void secretOfTheClientIsNeverInAUri() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(new Grant.Device(Endpoint.of(ISSUER + "/device"), null)));
        bench.send(Bench.get(1));
        assertThat(bench.lastTokenRequest().head().path()).isEqualTo("/device");
        assertThat(Bench.authorization(bench.lastTokenRequest())).startsWith("Basic ");
    }

    @Test
    void numbersOfTheFilterAreNotThoseOfTheApplication() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(Grant.clientCredentials(null)));
        bench.send(Bench.get(1));
        long own = bench.lastTokenRequest().exchange();
        assertThatThrownBy(() -> bench.send(Bench.get(own))).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> bench.send(Bench.get(1))).isInstanceOf(CommandRejectedException.class);
        bench.grant("t", null, 3600);
        bench.send(Bench.get(own));
        assertThat(bench.apiRequests()).hasSize(2);
    }

    @Test
    void whatTheProviderSaysIsToldWithinBounds() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(Grant.clientCredentials(null)));
        bench.send(Bench.get(1));
        String said = "{\"error\":\"invalid_client\",\"error_description\":\"" + "x".repeat(5000) + "\"}";
        bench.json(bench.lastTokenRequest(), 401, said);
        assertThat(bench.failures().get(0).error().detail())
                .hasSizeLessThan(300)
                .contains("invalid_client");
    }

    @Test
    void originsAreComparedAsTheyAre() {
        assertThat(Origin.of("https://A.example/x?y")).isEqualTo(Origin.of("https://a.example:443"));
        assertThat(Origin.of("https://a.example")).isNotEqualTo(Origin.of("http://a.example:443"));
        assertThat(Origin.of("https://[::1]:8443#f")).hasToString("https://[::1]:8443");
        assertThatThrownBy(() -> Origin.of("a.example")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Endpoint.of("HTTPS://a.example?x=y")).hasToString("https://a.example/?x=y");
        for (String bad : new String[] {"https://u@a.example/", "https://a.example/#f", "ftp://a.example/", "/token"}) {
            assertThatThrownBy(() -> Endpoint.of(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
