package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.web;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderCommand;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.model.ProviderLimits;
import dev.sansio.oauth.provider.model.ProviderOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Requests, questions and time: what the engine does whatever the endpoint. */
class ProviderEngineTest {

    private final TestProvider provider = new TestProvider();

    private static TestProvider limited(ProviderLimits limits) {
        return new TestProvider(ProviderOptions.strict(TestProvider.ISSUER).with(limits));
    }

    private static String credentials() {
        return Form.encode(Parameters.of("grant_type", "client_credentials"));
    }

    private long begin() {
        return provider.begin("POST", "/token", credentials(), TestProvider.withType(Form.CONTENT_TYPE, web()));
    }

    private ProviderAsk ask() {
        return (ProviderAsk) Objects.requireNonNull(provider.engine.ask());
    }

    @Test
    void aSilentStoreIsAnswered503AndTheLateAnswerIsIgnored() {
        long number = begin();
        ProviderAsk ask = ask();
        assertThat(provider.engine.deadline())
                .isEqualTo(provider.now + Duration.ofSeconds(5).toNanos());
        provider.pass(Duration.ofSeconds(5));
        assertThat(provider.seen(number).status()).isEqualTo(503);
        assertThat(provider.seen(number).fields().first("retry-after")).isEqualTo("5");
        assertThat(provider.seen(number).error()).isEqualTo("temporarily_unavailable");
        assertThat(provider.engine.deadline()).isEqualTo(Engine.NEVER);
        assertThat(provider.events).contains(new ProviderEvent.AnswerMissed(number, "FindClient", "no answer in time"));
        provider.answer(ask);
        assertThat(provider.engine.ask()).isNull();
    }

    @Test
    void eachQuestionHasPatienceOfItsOwn() {
        long number = begin();
        ProviderAsk first = ask();
        provider.pass(Duration.ofSeconds(4));
        provider.answer(first);
        ProviderAsk second = ask();
        assertThat(second).isInstanceOf(ProviderAsk.SaveTokens.class);
        provider.pass(Duration.ofSeconds(4));
        assertThat(provider.isAnswered(number)).isFalse();
        provider.answer(second);
        assertThat(provider.seen(number).status()).isEqualTo(200);
    }

    @Test
    void aQuestionThatNobodyTookIsWithdrawn() {
        begin();
        provider.pass(Duration.ofSeconds(5));
        assertThat(provider.engine.ask()).isNull();
    }

    @Test
    void anAbortedExchangeLeavesNothing() {
        long number = begin();
        ProviderAsk ask = ask();
        begin();
        HttpError error = HttpError.of(HttpError.Code.CANCEL, "");
        provider.engine.receive(new HttpEvent.ExchangeFailed(number, error, HttpEvent.By.PEER_RESET), provider.now);
        provider.engine.receive(new HttpEvent.ExchangeFailed(number + 1, error, HttpEvent.By.PEER_RESET), provider.now);
        assertThat(provider.engine.ask()).isNull();
        assertThat(provider.engine.deadline()).isEqualTo(Engine.NEVER);
        provider.answer(ask);
        assertThat(provider.engine.ask()).isNull();
        assertThat(provider.isAnswered(number)).isFalse();
        assertThat(provider.store.size()).isZero();
    }

    @Test
    void anExchangeThatIsAbortedBetweenCodeAndTokensHasNeither() {
        String code = provider.code();
        long number = provider.begin(
                "POST",
                "/token",
                Form.encode(TestProvider.redeeming(code)),
                TestProvider.withType(Form.CONTENT_TYPE, web()));
        ProviderAsk ask = ask();
        while (!(ask instanceof ProviderAsk.RedeemCode)) {
            provider.answer(ask);
            ask = ask();
        }
        provider.answer(ask);
        provider.engine.receive(
                new HttpEvent.ExchangeFailed(number, HttpError.of(HttpError.Code.CANCEL, ""), HttpEvent.By.PEER_RESET),
                provider.now);
        assertThat(provider.engine.ask()).isNull();
        assertThat(provider.redeem(code).error()).isEqualTo("invalid_grant");
    }

    @Test
    void answersComeInAnyOrder() {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(begin());
        }
        for (int round = 0; round < 2; round++) {
            List<ProviderAsk> asks = new ArrayList<>();
            for (Ask ask = provider.engine.ask(); ask != null; ask = provider.engine.ask()) {
                asks.add((ProviderAsk) ask);
            }
            assertThat(asks).hasSize(5);
            Collections.reverse(asks);
            asks.forEach(provider::answer);
        }
        assertThat(numbers).allMatch(number -> provider.seen(number).status() == 200);
        assertThat(numbers.stream().map(number -> provider.seen(number).text("access_token")))
                .doesNotHaveDuplicates();
    }

    @Test
    void repeatedAndUnknownAnswersAreIgnored() {
        long number = begin();
        ProviderAsk ask = ask();
        provider.engine.answer(new ProviderAnswer.Done(4711), provider.now);
        provider.answer(ask);
        provider.answer(ask);
        provider.settle();
        assertThat(provider.seen(number).status()).isEqualTo(200);
    }

    @Test
    void anAnswerOfAnotherKindIsAFailure() {
        long number = begin();
        provider.engine.answer(new ProviderAnswer.Done(ask().token()), provider.now);
        provider.drain();
        assertThat(provider.seen(number).status()).isEqualTo(500);
        long other = begin();
        long token = ask().token();
        provider.engine.answer((Answer) () -> token, provider.now);
        provider.drain();
        assertThat(provider.seen(other).status()).isEqualTo(500);
    }

    @Test
    void requestsGoOnWhileOthersWait() {
        long waits = begin();
        assertThat(ask()).isInstanceOf(ProviderAsk.FindClient.class);
        assertThat(provider.get("/jwks").status()).isEqualTo(200);
        assertThat(provider.isAnswered(waits)).isFalse();
    }

    @Test
    void contentThatIsTooLargeIsAnswered413() {
        TestProvider small = limited(ProviderLimits.DEFAULT.with(64, 10));
        assertThat(small.request("POST", "/token", "x".repeat(65)).status()).isEqualTo(413);
        assertThat(small.request("POST", "/token", "x".repeat(64)).status()).isEqualTo(400);
        long announced = small.exchange++;
        small.engine.receive(
                new HttpEvent.RequestReceived(
                        announced,
                        new RequestHead(
                                "POST", "https", "as.example", "/token", null, HttpFields.of("content-length", "65")),
                        false),
                small.now);
        small.drain();
        assertThat(small.seen(announced).status()).isEqualTo(413);
    }

    @Test
    void contentThatIsTooSlowIsAnswered408AndMakesRoom() {
        TestProvider one = limited(ProviderLimits.DEFAULT.with(64, 1));
        long number = one.exchange++;
        RequestHead head = new RequestHead("POST", "https", "as.example", "/token", null, HttpFields.EMPTY);
        one.engine.receive(new HttpEvent.RequestReceived(number, head, false), one.now);
        one.pass(Duration.ofSeconds(9));
        one.engine.receive(new HttpEvent.DataReceived(number, ByteBuffer.wrap(new byte[] {'a'}), false), one.now);
        assertThat(one.get("/jwks").status()).isEqualTo(503);
        one.pass(Duration.ofSeconds(1));
        assertThat(one.seen(number).status()).isEqualTo(408);
        assertThat(one.get("/jwks").status()).isEqualTo(200);
    }

    @Test
    void moreRequestsThanThereIsRoomForAreAnswered503() {
        TestProvider two = limited(ProviderLimits.DEFAULT.with(1024, 2));
        long first = two.begin("POST", "/token", credentials(), TestProvider.withType(Form.CONTENT_TYPE, web()));
        two.begin("POST", "/token", credentials(), TestProvider.withType(Form.CONTENT_TYPE, web()));
        long third = two.begin("POST", "/token", credentials(), TestProvider.withType(Form.CONTENT_TYPE, web()));
        two.drain();
        assertThat(two.seen(third).status()).isEqualTo(503);
        two.settle();
        assertThat(two.seen(first).status()).isEqualTo(200);
        assertThat(two.get("/jwks").status()).isEqualTo(200);
    }

    @Test
    void tunnelsAreRefused() {
        provider.engine.receive(
                new HttpEvent.RequestReceived(7, RequestHead.connect("a:443", HttpFields.EMPTY), false), provider.now);
        provider.drain();
        assertThat(provider.seen(7).status()).isEqualTo(501);
    }

    @Test
    void creditIsGivenBackAtOnce() {
        long number = provider.exchange++;
        RequestHead head = new RequestHead("POST", "https", "as.example", "/token", null, HttpFields.EMPTY);
        provider.engine.receive(new HttpEvent.RequestReceived(number, head, false), provider.now);
        provider.engine.receive(
                new HttpEvent.DataReceived(number, ByteBuffer.wrap(new byte[] {'a'}), 9, false), provider.now);
        assertThat(provider.engine.transmit()).isEqualTo(new HttpCommand.Consumed(number, 9));
    }

    @Test
    void headIsAnsweredWithoutContent() {
        Seen seen = provider.request("HEAD", "/jwks", "");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.content()).isEmpty();
        assertThat(seen.fields().first("content-length")).isNotEqualTo("0");
    }

    @Test
    void eventsThatNobodyPollsAreCountedAndDropped() {
        ProviderLimits limits = ProviderLimits.DEFAULT;
        TestProvider deaf = limited(limits);
        for (int i = 0; i < limits.events().value() + 3; i++) {
            deaf.begin("GET", "/jwks", "");
        }
        deaf.drain();
        assertThat(deaf.events).hasSize((int) limits.events().value() + 1);
        assertThat(deaf.events.get(deaf.events.size() - 1)).isEqualTo(new ProviderEvent.EventsDropped(3));
    }

    @Test
    void commandsEndTheConnection() {
        provider.engine.send(new ProviderCommand.Drain(), provider.now);
        assertThat(provider.engine.transmit()).isEqualTo(new HttpCommand.Drain());
        provider.engine.send(new ProviderCommand.Close(), provider.now);
        assertThat(provider.engine.transmit()).isEqualTo(new HttpCommand.Close(HttpError.Code.NO_ERROR));
    }

    @Test
    void aLostConnectionForgetsItsRequests() {
        begin();
        ProviderAsk ask = ask();
        begin();
        provider.engine.lost(new IOException("reset"), provider.now);
        assertThat(provider.engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(provider.engine.ask()).isNull();
        assertThat(provider.engine.finished()).isTrue();
        assertThat(provider.engine.hungry()).isFalse();
        assertThat(provider.engine.deadline()).isEqualTo(Engine.NEVER);
        provider.answer(ask);
        assertThat(provider.engine.transmit()).isNull();
        provider.engine.send(new ProviderCommand.Close(), provider.now);
        assertThat(provider.engine.transmit()).isNull();
    }

    @Test
    void aFailureBelowIsTheFailureOfTheProvider() {
        SessionFailedException failure = new SessionFailedException("timeout", "silent");
        provider.engine.lost(failure, provider.now);
        assertThat(provider.engine.phase()).isEqualTo(Phase.FAILED);
        assertThatThrownBy(provider.engine::poll).isSameAs(failure);
    }
}
