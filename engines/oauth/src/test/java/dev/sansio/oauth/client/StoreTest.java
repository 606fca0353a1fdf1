package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.Scope;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is kept beyond the connection, and when: answers that are late, missing, repeated, or bad news. */
class StoreTest {

    private static final Grant CREDENTIALS = Grant.clientCredentials(Scope.of("read"));
    private static final Duration HOUR = Duration.ofHours(1);

    private static Bench<HttpCommand, HttpEvent> bench() {
        return Bench.filter(Bench.options(CREDENTIALS).withStore());
    }

    /** Loaded nothing, and got a token that is to be kept. */
    private static Bench<HttpCommand, HttpEvent> saving() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), null));
        bench.grant("t1", "r1", 3600);
        return bench;
    }

    @Test
    void tokenIsLoadedBeforeTheFirstIsObtained() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        assertThat(bench.asks).isEmpty();
        bench.send(Bench.get(1));
        assertThat(bench.asks).singleElement().isInstanceOf(OAuthAsk.LoadToken.class);
        assertThat(bench.sent).isEmpty();
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), Bench.token("kept", "r0", HOUR)));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer kept");
        assertThat(bench.tokenRequests()).isEmpty();
    }

    @Test
    void loadedTokenThatHasExpiredIsRefreshed() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), Bench.token("kept", "r0", HOUR.negated())));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=refresh_token&refresh_token=r0");
        bench.grant("t1", null, 3600);
        assertThat(bench.asks).as("the refresh token is the one that is kept").hasSize(1);
        assertThat(bench.apiRequests()).hasSize(1);
    }

    @Test
    void newRefreshTokenIsKeptBeforeTheNewTokenIsUsed() {
        Bench<HttpCommand, HttpEvent> bench = saving();
        assertThat(bench.apiRequests()).isEmpty();
        OAuthAsk.SaveToken ask = (OAuthAsk.SaveToken) bench.lastAsk();
        assertThat(ask.value().refresh()).isEqualTo(dev.sansio.core.Secret.of("r1"));
        assertThat(ask.value().expires())
                .isBetween(Bench.EPOCH.plus(HOUR), Bench.EPOCH.plus(HOUR).plusSeconds(1));
        bench.answer(new OAuthAnswer.Saved(ask.token()));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t1");
    }

    @Test
    void tokenWithoutARefreshTokenIsNotKept() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), null));
        bench.grant("t1", null, 3600);
        assertThat(bench.asks).hasSize(1);
        assertThat(bench.apiRequests()).hasSize(1);
    }

    @Test
    void oldTokenIsUsedWhileTheNewOneIsBeingKept() {
        Bench<HttpCommand, HttpEvent> bench = saving();
        bench.answer(new OAuthAnswer.Saved(bench.lastAsk().token()));
        bench.pass(Duration.ofSeconds(3590));
        bench.send(Bench.get(2));
        bench.grant("t2", "r2", 3600);
        bench.send(Bench.get(3));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t1");
        bench.answer(new OAuthAnswer.Saved(bench.lastAsk().token()));
        bench.send(Bench.get(4));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t2");
    }

    @Test
    void missingAnswerFailsThoseWhoWaitAndIsAskedForAgain() {
        Bench<HttpCommand, HttpEvent> bench = saving();
        OAuthAsk first = bench.lastAsk();
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.failures()).singleElement().satisfies(each -> {
            assertThat(each.error().code()).isEqualTo(HttpError.Code.REFUSED);
            assertThat(each.error().detail()).contains("NOT_STORED");
        });
        bench.answer(new OAuthAnswer.Saved(first.token()));
        assertThat(bench.apiRequests()).as("the late answer is ignored").isEmpty();
        bench.pass(Duration.ofSeconds(1));
        bench.send(Bench.get(2));
        assertThat(bench.tokenRequests()).as("the token is not lost").hasSize(1);
        assertThat(bench.lastAsk().token()).isNotEqualTo(first.token());
        bench.answer(new OAuthAnswer.Saved(bench.lastAsk().token()));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t1");
    }

    @Test
    void storeThatFailsFailsThoseWhoWait() {
        Bench<HttpCommand, HttpEvent> bench = saving();
        bench.answer(new OAuthAnswer.StoreFailed(bench.lastAsk().token(), "disk full"));
        assertThat(bench.failures()).hasSize(1);
        assertThat(bench.apiRequests()).isEmpty();
    }

    @Test
    void repeatedUnknownAndWrongAnswersChangeNothing() {
        Bench<HttpCommand, HttpEvent> bench = saving();
        OAuthAsk ask = bench.lastAsk();
        bench.answer(new OAuthAnswer.Saved(ask.token() + 1));
        bench.answer(new OAuthAnswer.Saved(Long.MIN_VALUE));
        assertThat(bench.apiRequests()).isEmpty();
        bench.answer(new OAuthAnswer.Saved(ask.token()));
        bench.answer(new OAuthAnswer.Saved(ask.token()));
        bench.answer(new OAuthAnswer.StoreFailed(ask.token(), "too late"));
        bench.answer(new OAuthAnswer.Loaded(ask.token(), Bench.token("other", "other", HOUR)));
        assertThat(bench.apiRequests()).hasSize(1);
        bench.send(Bench.get(2));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t1");
        assertThat(bench.failures()).isEmpty();
    }

    @Test
    void answerOfAnotherKindIsAFailureOfTheStore() {
        Bench<HttpCommand, HttpEvent> bench = saving();
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), Bench.token("other", "other", HOUR)));
        assertThat(bench.failures()).hasSize(1);
        assertThat(bench.apiRequests()).isEmpty();
    }

    @Test
    void storeThatCannotLoadIsNoObstacleIfThereIsAnotherWay() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.content(bench.lastTokenRequest())).startsWith("grant_type=client_credentials");
    }

    @Test
    void storeThatCannotLoadIsAskedAgainIfThereIsNoOtherWay() {
        Bench<HttpCommand, HttpEvent> bench =
                Bench.filter(Bench.options(new Grant.None()).withStore());
        bench.send(Bench.get(1));
        bench.answer(new OAuthAnswer.StoreFailed(bench.lastAsk().token(), "down"));
        assertThat(bench.failures()).hasSize(1);
        bench.pass(Duration.ofSeconds(1));
        bench.send(Bench.get(2));
        assertThat(bench.asks).hasSize(2);
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), Bench.token("kept", "r0", HOUR)));
        assertThat(bench.apiRequests()).hasSize(1);
    }

    @Test
    void refreshTokenThatWasRefusedIsForgotten() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), Bench.token("kept", "r0", HOUR.negated())));
        bench.refuse("invalid_grant");
        assertThat(bench.lastAsk()).isInstanceOf(OAuthAsk.ForgetToken.class);
        bench.answer(new OAuthAnswer.Saved(bench.lastAsk().token()));
        assertThat(bench.failures()).hasSize(1);
    }

    @Test
    void refreshTokenIsNotForgottenForAnErrorOfTheClient() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        bench.answer(new OAuthAnswer.Loaded(bench.lastAsk().token(), Bench.token("kept", "r0", HOUR.negated())));
        bench.json(bench.lastTokenRequest(), 401, "{\"error\":\"invalid_client\"}");
        assertThat(bench.asks).hasSize(1);
        assertThat(bench.failures()).hasSize(1);
    }
}
