package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** RFC 6749 6, RFC 9700 2.2.2 and 4.14: rotation, and what comes of reuse. */
class RefreshGrantTest {

    private final TestProvider provider = new TestProvider();

    private static Parameters refreshing(Secret token) {
        return Parameters.of("grant_type", "refresh_token", "refresh_token", token.revealText());
    }

    @Test
    void aRefreshTokenIsReplacedByAnother() {
        Secret first = provider.tokens().secret("refresh_token");
        Seen seen = provider.refresh(first);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.secret("refresh_token")).isNotEqualTo(first);
        assertThat(provider.isActive(seen.secret("access_token"))).isTrue();
        assertThat(provider.refresh(seen.secret("refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void oneThatIsUsedAgainRevokesTheFamily() {
        Seen tokens = provider.tokens();
        Secret stolen = tokens.secret("refresh_token");
        Seen next = provider.refresh(stolen);
        assertThat(provider.refresh(stolen).error()).isEqualTo("invalid_grant");
        assertThat(provider.isActive(next.secret("access_token"))).isFalse();
        assertThat(provider.isActive(tokens.secret("access_token"))).isFalse();
        assertThat(provider.refresh(next.secret("refresh_token")).error()).isEqualTo("invalid_grant");
        assertThat(provider.events).anyMatch(each -> each instanceof ProviderEvent.ReuseDetected);
    }

    @Test
    void ofTwoThatRefreshAtOnceNobodyKeepsTokens() {
        Secret token = provider.tokens().secret("refresh_token");
        String content = Form.encode(refreshing(token));
        long one = provider.begin("POST", "/token", content, TestProvider.withType(Form.CONTENT_TYPE, web()));
        long two = provider.begin("POST", "/token", content, TestProvider.withType(Form.CONTENT_TYPE, web()));
        java.util.ArrayDeque<ProviderAsk> asks = new java.util.ArrayDeque<>();
        for (int i = 0; i < 20; i++) {
            for (var ask = provider.engine.ask(); ask != null; ask = provider.engine.ask()) {
                asks.add((ProviderAsk) ask);
            }
            if (!asks.isEmpty()) {
                provider.answer(asks.remove());
            }
        }
        assertThat(provider.seen(one).status()).isEqualTo(200);
        assertThat(provider.seen(two).error()).isEqualTo("invalid_grant");
        assertThat(provider.isActive(provider.seen(one).secret("access_token"))).isFalse();
    }

    @Test
    void itIsOfNoUseToAnotherClientAndStaysGood() {
        provider.store.with(RegisteredClient.named("other")
                .secret(TestProvider.SECRET)
                .grants(Grants.REFRESH_TOKEN)
                .build());
        Secret token = provider.tokens().secret("refresh_token");
        Seen seen = provider.post(
                "/token", refreshing(token), "authorization", TestProvider.basic("other", TestProvider.SECRET));
        assertThat(seen.error()).isEqualTo("invalid_grant");
        assertThat(provider.refresh(token).status()).isEqualTo(200);
    }

    @Test
    void lessScopeIsGivenAndMoreIsRefused() {
        Secret token = provider.tokens().secret("refresh_token");
        Seen less = provider.post("/token", refreshing(token).and("scope", "read"), web());
        assertThat(less.text("scope")).isEqualTo("read");
        Secret next = less.secret("refresh_token");
        Seen more = provider.post("/token", refreshing(next).and("scope", "read write"), web());
        assertThat(more.error()).isEqualTo("invalid_scope");
        assertThat(provider.refresh(next).text("scope")).isEqualTo("openid read");
    }

    @Test
    void itExpiresAndEachUseBeginsItsLifeAnew() {
        Secret token = provider.tokens().secret("refresh_token");
        provider.pass(Duration.ofDays(29));
        Secret next = provider.refresh(token).secret("refresh_token");
        provider.pass(Duration.ofDays(29));
        Secret last = provider.refresh(next).secret("refresh_token");
        provider.pass(Duration.ofDays(30));
        assertThat(provider.refresh(last).error()).isEqualTo("invalid_grant");
    }

    @Test
    void anAccessTokenIsNoRefreshToken() {
        assertThat(provider.refresh(provider.tokens().secret("access_token")).error())
                .isEqualTo("invalid_grant");
    }

    @Test
    void anIdTokenComesWithoutNonce() {
        Seen seen = provider.refresh(provider.tokens().secret("refresh_token"));
        assertThat(dev.sansio.oauth.jose.jwt.Jwt.unverified(seen.secret("id_token"))
                        .claims()
                        .members()
                        .has("nonce"))
                .isFalse();
    }
}
