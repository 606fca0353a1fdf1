package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.Scope;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the filter adds, what it passes, and how often it asks for a token. */
class AuthorizingLayerTest {

    private static final Grant CREDENTIALS = Grant.clientCredentials(Scope.of("read"));
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void requestWaitsForTheFirstTokenAndGoesOutWithIt() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        assertThat(bench.apiRequests()).isEmpty();
        HttpCommand.SendRequest asked = bench.lastTokenRequest();
        assertThat(asked.head().method()).isEqualTo("POST");
        assertThat(Bench.authorization(asked)).startsWith("Basic ");
        assertThat(bench.content(asked)).isEqualTo("grant_type=client_credentials&scope=read");
        bench.grant("t1", null, 3600);
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t1");
        bench.respond(bench.lastApiRequest(), 200, "hello");
        assertThat(bench.answered()).containsExactly(1L);
        bench.send(Bench.get(2));
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t1");
    }

    @Test
    void thousandRequestsWithAnExpiredTokenCauseOneRefresh() {
        Token old = Bench.token("old", "r1", Duration.ofSeconds(10));
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(new Grant.None()).withInitial(old));
        bench.pass(Duration.ofSeconds(11));
        for (int i = 1; i <= 1000; i++) {
            bench.send(Bench.get(i));
        }
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=refresh_token&refresh_token=r1");
        assertThat(bench.apiRequests()).isEmpty();
        bench.grant("new", "r2", 3600);
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.apiRequests())
                .hasSize(1000)
                .allSatisfy(each -> assertThat(Bench.authorization(each)).isEqualTo("Bearer new"))
                .extracting(HttpCommand.SendRequest::exchange)
                .isSorted();
        assertThat(bench.failures()).isEmpty();
    }

    @Test
    void thousandRequestsThatWaitForARefreshThatIsRefusedFailOnceEach() {
        Token old = Bench.token("old", "r1", Duration.ofSeconds(10));
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(new Grant.None()).withInitial(old));
        bench.pass(Duration.ofSeconds(11));
        for (int i = 1; i <= 1000; i++) {
            bench.send(Bench.get(i));
        }
        bench.refuse("invalid_grant");
        bench.pass(HOUR);
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.apiRequests()).isEmpty();
        assertThat(bench.failures())
                .hasSize(1000)
                .allSatisfy(each -> {
                    assertThat(each.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
                    assertThat(each.error().code()).isEqualTo(HttpError.Code.INTERNAL);
                    assertThat(each.error().detail()).contains("REFUSED", "invalid_grant");
                })
                .extracting(HttpEvent.ExchangeFailed::exchange)
                .doesNotHaveDuplicates();
        assertThat(bench.seen(OAuthEvent.AuthorizationFailed.class)).hasSize(1);
    }

    @Test
    void thousandRequestsWhoseTokenIsRefusedAtOnceCauseOneRefresh() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("old", "r1", HOUR)));
        for (int i = 1; i <= 1000; i++) {
            bench.send(Bench.get(i));
        }
        assertThat(bench.apiRequests()).hasSize(1000);
        for (HttpCommand.SendRequest each : bench.apiRequests().subList(0, 500)) {
            bench.respond(each, 401, "", "www-authenticate", "Bearer error=\"invalid_token\"");
        }
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.grant("new", "r2", 3600);
        for (HttpCommand.SendRequest each : bench.apiRequests().subList(500, 1000)) {
            bench.respond(each, 401, "", "www-authenticate", "Bearer error=\"invalid_token\"");
        }
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.apiRequests()).hasSize(2000);
        for (HttpCommand.SendRequest each : bench.apiRequests().subList(1000, 2000)) {
            assertThat(Bench.authorization(each)).isEqualTo("Bearer new");
            bench.respond(each, 200, "");
        }
        assertThat(bench.answered()).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void exchangeWhoseResponseIsStoppedIsForgotten() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("t", null, HOUR)));
        for (int i = 0; i < 3; i++) {
            bench.send(Bench.get(1));
            assertThat(bench.apiRequests()).as("the number is free again").hasSize(i + 1);
            bench.receive(new HttpEvent.ResponseReceived(1, ResponseHead.of(200), false));
            bench.send(new HttpCommand.StopReceiving(1, HttpError.Code.NO_ERROR));
        }
    }

    @Test
    void exchangeThatIsStoppedWhileItWaitsIsForgottenOnceItIsSent() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.send(new HttpCommand.StopReceiving(1, HttpError.Code.NO_ERROR));
        bench.grant("t", null, 3600);
        assertThat(bench.apiRequests()).hasSize(1);
        bench.send(Bench.get(1));
        assertThat(bench.apiRequests()).hasSize(2);
    }

    @Test
    void tokenIsNotSentToAnotherOrigin() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("t", null, HOUR)));
        String[] others = {"other.example", "api.example:8443", "api.example.evil.example", "xapi.example"};
        for (int i = 0; i < others.length; i++) {
            bench.send(Bench.get(i, others[i]));
            assertThat(bench.requests(others[i])).hasSize(1);
            assertThat(Bench.authorization(bench.requests(others[i]).get(0))).isNull();
        }
        RequestHead plain = RequestHead.get("http", "api.example", "/", HttpFields.EMPTY);
        bench.send(new HttpCommand.SendRequest(10, plain, true));
        RequestHead unknown = new RequestHead("GET", null, "api.example", "/", null, HttpFields.EMPTY);
        bench.send(new HttpCommand.SendRequest(11, unknown, true));
        assertThat(bench.apiRequests())
                .hasSize(2)
                .allSatisfy(each -> assertThat(Bench.authorization(each)).isNull());
        bench.send(Bench.get(20, "API.example:443"));
        assertThat(Bench.authorization(bench.requests("API.example:443").get(0)))
                .isEqualTo("Bearer t");
    }

    @Test
    void tokenIsNotSentInClearText() {
        assertThatThrownBy(() -> new AuthorizingLayer(
                        Bench.options(CREDENTIALS), Set.of(Origin.of("http://api.example")), Bench.surroundings()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Endpoint.of("http://auth.example/token")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Endpoint.of("http://127.0.0.1:8080/token").origin().isProtected())
                .isTrue();
    }

    @Test
    void requestWithCredentialsOfItsOwnPasses() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        RequestHead head = RequestHead.get("https", "api.example", "/", HttpFields.of("authorization", "Basic YTpi"));
        bench.send(new HttpCommand.SendRequest(1, head, true));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Basic YTpi");
        bench.respond(bench.lastApiRequest(), 401, "");
        assertThat(bench.answered()).containsExactly(1L);
    }

    @Test
    void replayedOnceAfter401AndThenItGoesUp() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("old", null, HOUR)));
        bench.send(Bench.get(1));
        bench.respond(bench.lastApiRequest(), 401, "no", "www-authenticate", "Bearer error=\"invalid_token\"");
        assertThat(bench.sent).contains(new HttpCommand.Consumed(1, 2));
        assertThat(bench.events).isEmpty();
        bench.grant("new", null, 3600);
        HttpCommand.SendRequest again = bench.lastApiRequest();
        assertThat(again.exchange()).isNotEqualTo(1);
        assertThat(Bench.authorization(again)).isEqualTo("Bearer new");
        bench.respond(again, 401, "no", "www-authenticate", "Bearer error=\"invalid_token\"");
        assertThat(bench.apiRequests()).hasSize(2);
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.seen(HttpEvent.ResponseReceived.class)).singleElement().satisfies(each -> {
            assertThat(each.exchange()).isEqualTo(1);
            assertThat(each.head().status()).isEqualTo(401);
        });
    }

    @Test
    void resourceThatRefusesEveryTokenDoesNotCauseRefreshesForEver() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("old", null, HOUR)));
        for (int i = 1; i <= 20; i++) {
            int number = i;
            bench.send(Bench.get(i));
            while (bench.answered().stream().noneMatch(each -> each == number)) {
                bench.respond(bench.lastApiRequest(), 401, "");
                if (bench.lastTokenRequest().exchange() > bench.lastApiRequest().exchange()) {
                    bench.grant("another", null, 3600);
                }
            }
        }
        assertThat(bench.tokenRequests()).hasSize(1);
    }

    @Test
    void errorsThatNoTokenWouldChangeGoUp() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("t", null, HOUR)));
        String[][] answers = {
            {"403", "Bearer error=\"insufficient_scope\""},
            {"401", "Bearer error=\"invalid_request\""},
            {"401", "Negotiate"},
            {"401", "DPoP error=\"use_dpop_nonce\""}
        };
        for (int i = 0; i < answers.length; i++) {
            bench.send(Bench.get(i));
            bench.respond(
                    bench.lastApiRequest(), Integer.parseInt(answers[i][0]), "", "www-authenticate", answers[i][1]);
            assertThat(bench.answered()).hasSize(i + 1);
        }
        assertThat(bench.tokenRequests()).isEmpty();
    }

    @Test
    void contentIsSentAgainByteForByte() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("old", null, HOUR)));
        bench.send(Bench.post(1));
        bench.send(Bench.data(1, "some ", false));
        bench.send(Bench.data(1, "content", false));
        bench.send(new HttpCommand.SendTrailers(1, HttpFields.of("x-sum", "12")));
        bench.respond(bench.lastApiRequest(), 401, "");
        bench.grant("new", null, 3600);
        HttpCommand.SendRequest again = bench.lastApiRequest();
        assertThat(bench.content(again)).isEqualTo("some content");
        assertThat(bench.sent).contains(new HttpCommand.SendTrailers(again.exchange(), HttpFields.of("x-sum", "12")));
    }

    @Test
    void contentThatIsNotReplayableLets401GoUp() {
        OAuthClientOptions options = Bench.options(CREDENTIALS)
                .withInitial(Bench.token("old", null, HOUR))
                .withLimits(OAuthClientLimits.DEFAULT.withReplay(8));
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(options);
        bench.send(Bench.post(1));
        bench.send(Bench.data(1, "123456789", true));
        bench.respond(bench.lastApiRequest(), 401, "");
        assertThat(bench.answered()).containsExactly(1L);
        assertThat(bench.tokenRequests())
                .as("but the next one shall have a better token")
                .hasSize(1);
        bench.grant("new", null, 3600);
        bench.send(Bench.post(2));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer new");
    }

    @Test
    void contentThatIsStillBeingSentLets401GoUp() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("old", null, HOUR)));
        bench.send(Bench.post(1));
        bench.send(Bench.data(1, "begin", false));
        bench.respond(bench.lastApiRequest(), 401, "");
        assertThat(bench.answered()).containsExactly(1L);
        bench.send(Bench.data(1, "end", true));
        assertThat(bench.content(bench.lastApiRequest())).isEqualTo("beginend");
    }

    @Test
    void withoutAWayToAnotherToken401GoesUp() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(new Grant.None()).withInitial(Bench.token("only", null, HOUR)));
        bench.send(Bench.get(1));
        bench.respond(bench.lastApiRequest(), 401, "");
        assertThat(bench.answered()).containsExactly(1L);
        assertThat(bench.tokenRequests()).isEmpty();
    }

    @Test
    void contentThatComesWhileTheTokenDoesNotWaits() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.post(1));
        bench.send(Bench.data(1, "early ", false));
        assertThat(bench.sent).noneMatch(command -> command.exchange() == 1);
        bench.grant("t", null, 3600);
        bench.send(Bench.data(1, "late", true));
        assertThat(bench.content(bench.lastApiRequest())).isEqualTo("early late");
    }

    @Test
    void contentThatWaitsIsBounded() {
        OAuthClientOptions options =
                Bench.options(CREDENTIALS).withLimits(OAuthClientLimits.DEFAULT.withWaiting(2, 10));
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(options);
        bench.send(Bench.post(1));
        bench.send(Bench.data(1, "1234567", false));
        bench.send(Bench.post(2));
        bench.send(Bench.data(2, "1234567", false));
        assertThat(bench.failures()).singleElement().satisfies(each -> {
            assertThat(each.exchange()).isEqualTo(2);
            assertThat(each.error().detail()).contains("OAuthClientLimits.waitingContent");
        });
        bench.send(Bench.data(2, "a race", true));
        bench.send(Bench.post(3));
        bench.send(Bench.post(4));
        assertThat(bench.failures()).hasSize(2).last().satisfies(each -> {
            assertThat(each.exchange()).isEqualTo(4);
            assertThat(each.error().detail()).contains("OAuthClientLimits.waiting");
        });
    }

    @Test
    void abortedWhileItWaits() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.send(Bench.get(2));
        bench.send(new HttpCommand.Abort(1, HttpError.Code.CANCEL));
        bench.grant("t", null, 3600);
        assertThat(bench.apiRequests())
                .extracting(HttpCommand.SendRequest::exchange)
                .containsExactly(2L);
        bench.send(new HttpCommand.Abort(1, HttpError.Code.CANCEL));
        bench.send(new HttpCommand.Consumed(1, 5));
        assertThat(bench.failures()).isEmpty();
    }

    @Test
    void abortedWhileItIsSentAgain() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("old", null, HOUR)));
        bench.send(Bench.get(1));
        bench.respond(bench.lastApiRequest(), 401, "");
        bench.grant("new", null, 3600);
        HttpCommand.SendRequest again = bench.lastApiRequest();
        bench.send(new HttpCommand.Abort(1, HttpError.Code.CANCEL));
        assertThat(bench.sent).contains(new HttpCommand.Abort(again.exchange(), HttpError.Code.CANCEL));
    }

    @Test
    void streamAndCreditPassUnchangedAlsoWhenSentAgain() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(CREDENTIALS).withInitial(Bench.token("old", null, HOUR)));
        bench.send(Bench.get(1));
        bench.respond(bench.lastApiRequest(), 401, "");
        bench.grant("new", null, 3600);
        long below = bench.lastApiRequest().exchange();
        bench.receive(new HttpEvent.InformationReceived(below, ResponseHead.of(103)));
        bench.receive(new HttpEvent.ResponseReceived(below, ResponseHead.of(200), false));
        bench.receive(new HttpEvent.DataReceived(below, Bench.bytes("abc"), 7, false));
        bench.receive(new HttpEvent.TrailersReceived(below, HttpFields.EMPTY));
        assertThat(bench.events)
                .filteredOn(each -> !(each instanceof OAuthEvent))
                .allSatisfy(each -> assertThat(each.exchange()).isEqualTo(1))
                .hasSize(4)
                .contains(new HttpEvent.DataReceived(1, Bench.bytes("abc"), 7, false));
        assertThatThrownBy(() -> bench.send(new HttpCommand.Consumed(1, 8)))
                .isInstanceOf(dev.sansio.core.CommandRejectedException.class);
        bench.send(new HttpCommand.Consumed(1, 3));
        bench.send(new HttpCommand.Consumed(1, 4));
        assertThat(bench.sent).contains(new HttpCommand.Consumed(below, 3), new HttpCommand.Consumed(below, 4));
    }

    @Test
    void whatBelongsToTheConnectionPasses() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(new HttpCommand.Drain());
        HttpEvent draining = new HttpEvent.Draining(HttpError.of(HttpError.Code.NO_ERROR, ""));
        bench.receive(draining);
        assertThat(bench.sent).containsExactly(new HttpCommand.Drain());
        assertThat(bench.events).containsExactly(draining);
    }

    @Test
    void noEventAndNoTextHasTheToken() {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(CREDENTIALS));
        bench.send(Bench.get(1));
        bench.grant("t0ken-s3cret", "r3fresh-s3cret", 1);
        bench.respond(bench.lastApiRequest(), 200, "hello");
        bench.pass(Duration.ofSeconds(2));
        bench.send(Bench.get(2));
        bench.refuse("invalid_grant");
        assertThat(bench.events.toString() + bench.sent + bench.asks)
                .doesNotContain("s3cret", "app-secret")
                .contains("ResponseReceived", "AuthorizationFailed");
        assertThat(Bench.token("s3cret", "s3cret", HOUR).toString()).doesNotContain("s3cret");
        assertThat(Bench.options(CREDENTIALS)
                        .withInitial(Bench.token("s3cret", "s3cret", HOUR))
                        .toString())
                .doesNotContain("s3cret");
        assertThat(new OAuthAsk.SaveToken(1, Bench.token("s3cret", "s3cret", HOUR)).toString())
                .doesNotContain("s3cret");
        assertThat(Secret.of("s3cret").toString()).doesNotContain("s3cret");
    }
}
