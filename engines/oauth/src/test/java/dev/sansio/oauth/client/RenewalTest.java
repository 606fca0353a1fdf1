package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Engine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.TokenRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a token is renewed, how often that is tried, and what happens when it fails. */
class RenewalTest {

    private static final Grant CREDENTIALS = Grant.clientCredentials(Scope.of("read"));
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Bench<HttpCommand, HttpEvent> expired(OAuthClientOptions options) {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(options.withInitial(Bench.token("old", "r1", SECOND)));
        bench.pass(Duration.ofSeconds(2));
        return bench;
    }

    @Test
    void providerDoesNotShutAClientOutForLongerThanAnHour() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.respond(bench.lastTokenRequest(), 503, "", "retry-after", "999999999");
        bench.pass(HOUR.minus(SECOND));
        bench.send(Bench.get(2));
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.pass(SECOND);
        bench.send(Bench.get(3));
        assertThat(bench.tokenRequests()).hasSize(2);
    }

    @Test
    void idleClientRenewsNothing() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(CREDENTIALS));
        bench.pass(HOUR);
        assertThat(bench.sent).isEmpty();
        assertThat(bench.layer.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void renewedEarlyWhileRequestsGoOnWithTheOldToken() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.grant("t1", "r1", 3600);
        bench.pass(Duration.ofSeconds(3600 - 45 - 1));
        bench.send(Bench.get(2));
        assertThat(bench.tokenRequests())
                .as("more than one and a half margins are left")
                .hasSize(1);
        bench.pass(Duration.ofSeconds(16));
        for (int i = 3; i < 10; i++) {
            bench.send(Bench.get(i));
            assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t1");
        }
        assertThat(bench.tokenRequests()).hasSize(2);
        bench.grant("t2", "r2", 3600);
        bench.send(Bench.get(10));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t2");
    }

    @Test
    void tokenOfTwentySecondsIsNotRenewedInALoop() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(0));
        bench.grant("t0", null, 20);
        int granted = 1;
        for (int second = 1; second <= 60; second++) {
            bench.pass(SECOND);
            bench.send(Bench.get(second));
            if (bench.tokenRequests().size() > granted) {
                granted++;
                bench.grant("t" + second, null, 20);
            }
        }
        assertThat(bench.tokenRequests()).hasSizeBetween(4, 6);
        assertThat(bench.apiRequests()).hasSize(61);
    }

    @Test
    void tokenWithoutALifeServesThoseWhoWaited() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.send(Bench.get(2));
        bench.pass(Duration.ofSeconds(5));
        bench.grant("t", null, 0);
        assertThat(bench.apiRequests()).hasSize(2);
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.pass(SECOND);
        bench.send(Bench.get(3));
        assertThat(bench.tokenRequests()).hasSize(2);
    }

    @Test
    void tokenWhoseLifeIsNotSaidIsUsedUntilItIsRefused() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.json(bench.lastTokenRequest(), 200, "{\"access_token\":\"t\",\"token_type\":\"bearer\"}");
        bench.pass(Duration.ofDays(10_000));
        bench.send(Bench.get(2));
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.respond(bench.lastApiRequest(), 401, "");
        assertThat(bench.tokenRequests()).hasSize(2);
    }

    @Test
    void lifeCountsFromTheRequestNotFromTheAnswer() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(
                Bench.options(CREDENTIALS).withTimeouts(OAuthClientTimeouts.DEFAULT.withMargin(Duration.ZERO)));
        bench.send(Bench.get(1));
        bench.pass(Duration.ofSeconds(9));
        bench.grant("t", null, 10);
        bench.pass(Duration.ofMillis(1001));
        bench.send(Bench.get(2));
        assertThat(bench.apiRequests()).hasSize(1);
    }

    @Test
    void refreshTokenThatIsNotReplacedIsUsedAgain() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.grant("t1", null, 10);
        bench.pass(Duration.ofSeconds(11));
        bench.send(Bench.get(2));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=refresh_token&refresh_token=r1");
        bench.grant("t2", "r2", 10);
        bench.pass(Duration.ofSeconds(11));
        bench.send(Bench.get(3));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=refresh_token&refresh_token=r2");
    }

    @Test
    void oldRefreshTokenIsTriedAgainWhenTheConnectionIsLostInMidRefresh() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.receive(new HttpEvent.ResponseReceived(
                bench.lastTokenRequest().exchange(),
                dev.sansio.http.ResponseHead.of(200, "content-type", "application/json"),
                false));
        bench.fail(bench.lastTokenRequest(), HttpEvent.By.CONNECTION);
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.pass(SECOND);
        assertThat(bench.tokenRequests()).hasSize(2);
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=refresh_token&refresh_token=r1");
        bench.grant("t1", "r2", 3600);
        assertThat(bench.apiRequests()).hasSize(1);
        assertThat(bench.failures()).isEmpty();
    }

    @Test
    void retriesTakeMoreAndMoreTimeAndThenThoseWhoWaitAreTold() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        List<Long> at = new ArrayList<>();
        while (bench.failures().isEmpty()) {
            at.add(bench.now);
            bench.respond(bench.lastTokenRequest(), 503, "");
            int before = bench.tokenRequests().size();
            for (int i = 0;
                    i < 1000
                            && bench.tokenRequests().size() == before
                            && bench.failures().isEmpty();
                    i++) {
                bench.pass(Duration.ofMillis(100));
            }
        }
        assertThat(at).hasSize(4);
        for (int i = 1; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - 1))
                    .isBetween(
                            Duration.ofMillis(500L << (i - 1)).toNanos(),
                            Duration.ofMillis(1100L << (i - 1)).toNanos());
        }
        assertThat(bench.failures()).singleElement().satisfies(each -> {
            assertThat(each.error().code()).isEqualTo(HttpError.Code.REFUSED);
            assertThat(each.error().detail()).contains("UNAVAILABLE");
        });
        OAuthEvent.AuthorizationFailed told =
                bench.seen(OAuthEvent.AuthorizationFailed.class).get(0);
        assertThat(told.failure().retryable()).isTrue();
        bench.send(Bench.get(2));
        assertThat(bench.failures()).as("the pause holds for others too").hasSize(2);
        bench.pass(told.failure().retryAfter());
        bench.send(Bench.get(3));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=refresh_token&refresh_token=r1");
        bench.grant("new", "r2", 3600);
        assertThat(bench.lastApiRequest().exchange()).isEqualTo(3);
    }

    @Test
    void providerThatIsSilentIsAskedAgain() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        long first = bench.lastTokenRequest().exchange();
        bench.pass(Duration.ofSeconds(12));
        assertThat(bench.sent).contains(new HttpCommand.Abort(first, HttpError.Code.TIMEOUT));
        assertThat(bench.tokenRequests()).hasSize(2);
    }

    @Test
    void retryAfterOfTheProviderIsHeeded() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.respond(bench.lastTokenRequest(), 429, "", "retry-after", "30");
        bench.pass(Duration.ofSeconds(29));
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.pass(SECOND);
        assertThat(bench.tokenRequests()).hasSize(2);
        bench.respond(bench.lastTokenRequest(), 503, "", "retry-after", "Thu, 01 Jan 2026 01:00:00 GMT");
        assertThat(bench.failures()).as("nobody waits for an hour").hasSize(1);
        bench.send(Bench.get(2));
        assertThat(bench.failures()).hasSize(2);
        bench.pass(HOUR);
        bench.send(Bench.get(3));
        assertThat(bench.tokenRequests()).hasSize(3);
    }

    @Test
    void refusedRefreshDropsTheSessionAndTheGrantBeginsAnew() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.refuse("invalid_grant");
        assertThat(bench.failures()).hasSize(1);
        bench.pass(SECOND);
        bench.send(Bench.get(2));
        assertThat(bench.content(bench.lastTokenRequest())).startsWith("grant_type=client_credentials");
        bench.grant("t", null, 10);
        assertThat(bench.lastApiRequest().exchange()).isEqualTo(2);
    }

    @Test
    void everyAnswerWithAStatusBelow500DropsTheSession() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(new Grant.None()));
        bench.send(Bench.get(1));
        bench.respond(bench.lastTokenRequest(), 403, "<html>", "content-type", "text/html");
        bench.pass(HOUR);
        bench.send(Bench.get(2));
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.failures())
                .hasSize(2)
                .last()
                .satisfies(each -> assertThat(each.error().detail()).contains("NO_GRANT"));
    }

    @Test
    void earlyRenewalThatFailsHurtsNobodyWhileTheTokenLives() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withLimits(OAuthClientLimits.DEFAULT.withAttempts(1)));
        bench.send(Bench.get(1));
        bench.grant("t1", "r1", 100);
        bench.pass(Duration.ofSeconds(90));
        bench.send(Bench.get(2));
        bench.respond(bench.lastTokenRequest(), 500, "");
        bench.send(Bench.get(3));
        assertThat(bench.tokenRequests()).as("not before the pause is over").hasSize(2);
        bench.pass(Duration.ofSeconds(2));
        bench.send(Bench.get(4));
        assertThat(bench.tokenRequests()).hasSize(3);
        assertThat(bench.apiRequests()).hasSize(4);
        assertThat(bench.failures()).isEmpty();
        assertThat(bench.seen(OAuthEvent.AuthorizationFailed.class)).isEmpty();
    }

    @Test
    void grantThatIsOfUseOnceIsNotSentTwiceUnlessItWasNotProcessed() {
        TokenRequest code = new TokenRequest.AuthorizationCode(dev.sansio.core.Secret.of("c0de"), null, null);
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(new Grant.Once(code)));
        bench.send(Bench.get(1));
        bench.fail(bench.lastTokenRequest(), HttpEvent.By.NOT_PROCESSED);
        bench.pass(SECOND);
        assertThat(bench.tokenRequests()).hasSize(2);
        bench.fail(bench.lastTokenRequest(), HttpEvent.By.CONNECTION);
        assertThat(bench.failures()).hasSize(1);
        bench.pass(HOUR);
        bench.send(Bench.get(2));
        assertThat(bench.tokenRequests()).hasSize(2);
        assertThat(bench.failures()).hasSize(2);
    }

    @Test
    void userWhoAgreesAnewRevivesTheSession() {
        Bench<HttpCommand, HttpEvent> bench = expired(Bench.options(new Grant.None()));
        bench.send(Bench.get(1));
        bench.refuse("invalid_grant");
        TokenRequest code = new TokenRequest.AuthorizationCode(dev.sansio.core.Secret.of("c0de"), null, null);
        bench.send(new OAuthCommand.Redeem(code));
        bench.send(Bench.get(2));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=authorization_code&code=c0de");
        bench.grant("t", "r", 3600);
        assertThat(bench.lastApiRequest().exchange()).isEqualTo(2);
    }

    @Test
    void answersThatAreNoneFailThoseWhoWait() {
        String[] contents = {
            "{\"access_token\":\"a\",\"access_token\":\"b\",\"token_type\":\"bearer\"}",
            "{\"access_token\":\"a\",\"token_type\":\"mac\"}",
            "{\"access_token\":\"a\",\"token_type\":\"bearer\",\"expires_in\":-1}",
            "{\"access_token\":\"a\\r\\nx: y\",\"token_type\":\"bearer\"}",
            "{\"token_type\":\"bearer\"}",
            "[]",
            "<html>"
        };
        for (String content : contents) {
            Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
            bench.send(Bench.get(1));
            bench.json(bench.lastTokenRequest(), 200, content);
            assertThat(bench.failures())
                    .as(content)
                    .singleElement()
                    .satisfies(each -> assertThat(each.error().detail()).contains("MALFORMED"));
            assertThat(bench.apiRequests()).isEmpty();
        }
    }

    @Test
    void whoWaitsWhenTheCarrierIsLostIsToldSoOnce() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.send(Bench.get(2, "other.example"));
        bench.layer.lost(new IOException("reset"), bench.now);
        bench.drain();
        assertThat(bench.failures())
                .extracting(each -> each.exchange() + " " + each.by())
                .containsExactly("1 NOT_PROCESSED", "2 CONNECTION");
        assertThat(bench.layer.finished()).isTrue();
        bench.send(Bench.get(3));
        bench.pass(HOUR);
        assertThat(bench.failures()).hasSize(2);
    }
}
