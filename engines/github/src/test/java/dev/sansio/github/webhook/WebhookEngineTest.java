package dev.sansio.github.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Engine;
import dev.sansio.core.Layers;
import dev.sansio.github.Stacks;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a webhook answers and tells, on HTTP/1.1. */
class WebhookEngineTest {

    private static final WebhookOptions OPTIONS =
            WebhookOptions.of(Deliveries.PATH, SignaturePolicy.of(Deliveries.SECRET));
    private static final RequestHead HEAD = Deliveries.head("issues", "d1", Deliveries.OPENED);

    private final List<HttpCommand> sent = new ArrayList<>();

    private Driver<WebhookCommand, WebhookEvent> driver(
            WebhookOptions options, @Nullable Function<Ask, @Nullable Answer> answers) {
        Driver<WebhookCommand, WebhookEvent> driver = new Driver<>(
                Layers.on(Stacks.http1Server(), new WebhookEngine(options, Stacks.surroundings())),
                event -> List.of(),
                answers,
                Habit.ORDINARY,
                0);
        driver.start();
        return driver;
    }

    private void deliver(Driver<WebhookCommand, WebhookEvent> driver, RequestHead head, String content) {
        List<HttpCommand> commands = Deliveries.commands(sent.size(), head, content);
        sent.addAll(commands);
        driver.take(new Step.Arrived<>(Stacks.written(Stacks::http1Client, commands)));
    }

    private static Function<Ask, @Nullable Answer> window() {
        DeliveryWindow window = new DeliveryWindow(100, Duration.ofHours(1));
        return ask -> {
            if (ask instanceof ReplayForget forget) {
                window.forget(forget);
                return null;
            }
            return window.answer((ReplayAsk) ask, 0);
        };
    }

    @Test
    void aDeliveryIsToldAndAccepted() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS, window());
        deliver(driver, HEAD, Deliveries.OPENED);
        Observation<WebhookEvent> seen = driver.end();
        assertThat(seen.output().toText()).startsWith("HTTP/1.1 202 ");
        assertThat(seen.events()).singleElement().isInstanceOfSatisfying(WebhookEvent.Delivered.class, event -> {
            assertThat(event.delivery().type()).isEqualTo(WebhookType.ISSUES_OPENED);
        });
    }

    @Test
    void aDeliveryThatComesAgainIsToldAsRepeated() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS, window());
        deliver(driver, HEAD, Deliveries.OPENED);
        deliver(driver, HEAD, Deliveries.OPENED);
        Observation<WebhookEvent> seen = driver.end();
        assertThat(seen.events()).hasSize(2);
        assertThat(seen.events().get(1)).isInstanceOf(WebhookEvent.Repeated.class);
        assertThat(seen.output().toText().split("HTTP/1.1 202 ")).hasSize(3);
    }

    /** Nobody signs the id: whoever has recorded a delivery can give it another one, but no other payload. */
    @Test
    void aReplayUnderAnotherIdIsKnownByItsPayload() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS, window());
        deliver(driver, HEAD, Deliveries.OPENED);
        deliver(driver, Deliveries.head("issues", "d2", Deliveries.OPENED), Deliveries.OPENED);
        deliver(driver, Deliveries.head("issues", "d3", "{}"), "{}");
        List<WebhookEvent> events = driver.end().events();
        assertThat(events.get(1)).isInstanceOf(WebhookEvent.Repeated.class);
        assertThat(events.get(2)).isInstanceOf(WebhookEvent.Delivered.class);
    }

    @Test
    void refusalsAreAnsweredAndTold() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS.withoutReplays(), null);
        deliver(driver, HEAD, Deliveries.OPENED.replace("7", "8"));
        deliver(driver, other("POST", "/elsewhere"), Deliveries.OPENED);
        deliver(driver, other("PUT", Deliveries.PATH), Deliveries.OPENED);
        deliver(driver, other("POST", Deliveries.PATH + "?a=b"), Deliveries.OPENED);
        Observation<WebhookEvent> seen = driver.end();
        assertThat(seen.output().toText())
                .contains("HTTP/1.1 403 ")
                .contains("HTTP/1.1 404 ")
                .contains("HTTP/1.1 405 ")
                .contains("allow: POST")
                .contains("HTTP/1.1 202 ");
        assertThat(seen.events())
                .extracting(event -> event instanceof WebhookEvent.Refused refused ? refused.refusal() : null)
                .containsExactly(Refusal.BAD_SIGNATURE, Refusal.NOT_FOUND, Refusal.METHOD, null);
    }

    private static RequestHead other(String method, String path) {
        return new RequestHead(method, "http", "bot.example", path, null, HEAD.fields());
    }

    @Test
    void aGetWithoutContentIsNoDelivery() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS, window());
        RequestHead get = RequestHead.get("http", "bot.example", Deliveries.PATH, HttpFields.EMPTY);
        driver.take(new Step.Arrived<>(
                Stacks.written(Stacks::http1Client, List.of(new HttpCommand.SendRequest(1, get, true)))));
        assertThat(driver.end().output().toText()).startsWith("HTTP/1.1 405 ");
    }

    @Test
    void withoutAnAnswerFromTheSurroundingsADeliveryIsRefused() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS, ask -> null);
        deliver(driver, HEAD, Deliveries.OPENED);
        driver.pass(OPTIONS.patience());
        Observation<WebhookEvent> seen = driver.end();
        assertThat(seen.output().toText()).startsWith("HTTP/1.1 503 ");
        assertThat(((WebhookEvent.Refused) seen.events().get(0)).refusal()).isEqualTo(Refusal.NO_ANSWER);
    }

    @Test
    void surroundingsThatDoNotKnowRefuseToo() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS, ask -> new ReplayAnswer.Unknown(ask.token()));
        deliver(driver, HEAD, Deliveries.OPENED);
        assertThat(driver.end().output().toText()).startsWith("HTTP/1.1 503 ");
    }

    @Test
    void theApplicationMayAnswerByItself() {
        Driver<WebhookCommand, WebhookEvent> driver =
                driver(OPTIONS.withoutReplays().answeredByApplication(), null);
        deliver(driver, HEAD, Deliveries.OPENED);
        assertThat(driver.takeUnits()).isEmpty();
        driver.take(new Step.Sent<>(new WebhookCommand.Accept(0)));
        driver.pass(Duration.ofSeconds(1));
        assertThat(Stacks.text(driver.takeUnits())).startsWith("HTTP/1.1 202 ");
        deliver(driver, HEAD, Deliveries.OPENED);
        driver.take(new Step.Sent<>(new WebhookCommand.Decline(1, 500)));
        driver.take(new Step.Sent<>(new WebhookCommand.Accept(1)));
        driver.pass(Duration.ofSeconds(1));
        assertThat(Stacks.text(driver.takeUnits())).startsWith("HTTP/1.1 500 ");
        deliver(driver, HEAD, Deliveries.OPENED);
        driver.pass(Duration.ofSeconds(9));
        assertThat(driver.end().output().toText()).contains("HTTP/1.1 503 ");
    }

    @Test
    void answersThatAreNoneAreRejected() {
        WebhookEngine waiting = new WebhookEngine(OPTIONS.answeredByApplication(), Stacks.surroundings());
        assertThatThrownBy(() -> waiting.send(new WebhookCommand.Decline(0, 200), 0))
                .isInstanceOf(CommandRejectedException.class);
        WebhookEngine prompt = new WebhookEngine(OPTIONS, Stacks.surroundings());
        assertThatThrownBy(() -> prompt.send(new WebhookCommand.Accept(0), 0))
                .isInstanceOf(CommandRejectedException.class);
    }

    /** GitHub sends again what was not accepted, by hand or by a script: it must not count as a replay. */
    @Test
    void aDeliveryThatNobodyHasTakenComesAgainAsTheFirst() {
        Driver<WebhookCommand, WebhookEvent> driver = driver(OPTIONS.answeredByApplication(), window());
        deliver(driver, HEAD, Deliveries.OPENED);
        driver.take(new Step.Sent<>(new WebhookCommand.Decline(0, 500)));
        deliver(driver, HEAD, Deliveries.OPENED);
        driver.pass(OPTIONS.patience());
        deliver(driver, HEAD, Deliveries.OPENED);
        driver.take(new Step.Sent<>(new WebhookCommand.Accept(2)));
        deliver(driver, HEAD, Deliveries.OPENED);
        assertThat(driver.end().events())
                .extracting(event -> (Object) event.getClass())
                .containsExactly(
                        WebhookEvent.Delivered.class,
                        WebhookEvent.Delivered.class,
                        WebhookEvent.Refused.class,
                        WebhookEvent.Delivered.class,
                        WebhookEvent.Repeated.class);
    }

    @Test
    void whatIsPendingWhenTheWebhookClosesIsRefusedAndForgotten() {
        Function<Ask, @Nullable Answer> window = window();
        Driver<WebhookCommand, WebhookEvent> closed = driver(OPTIONS.answeredByApplication(), window);
        deliver(closed, HEAD, Deliveries.OPENED);
        closed.take(new Step.Sent<>(new WebhookCommand.Close()));
        Observation<WebhookEvent> seen = closed.end();
        assertThat(seen.output().toText()).startsWith("HTTP/1.1 503 ");
        assertThat(seen.events()).last().isInstanceOf(WebhookEvent.Refused.class);
        sent.clear();
        Driver<WebhookCommand, WebhookEvent> next = driver(OPTIONS, window);
        deliver(next, HEAD, Deliveries.OPENED);
        assertThat(next.end().events()).singleElement().isInstanceOf(WebhookEvent.Delivered.class);
    }

    /** Only what the same ask has remembered: else whoever repeats a delivery could make it count as new. */
    @Test
    void whatAnotherDeliveryHasRememberedIsNotForgotten() {
        DeliveryWindow window = new DeliveryWindow(3, Duration.ofHours(1));
        window.answer(new ReplayAsk(1, "a", "1"), 0);
        window.answer(new ReplayAsk(2, "a", "1"), 0);
        window.forget(new ReplayForget(3, 2, "a", "1"));
        assertThat(window.answer(new ReplayAsk(4, "a", "1"), 0)).isEqualTo(new ReplayAnswer.Seen(4));
        window.forget(new ReplayForget(5, 1, "a", "1"));
        assertThat(window.answer(new ReplayAsk(6, "a", "1"), 0)).isEqualTo(new ReplayAnswer.First(6));
    }

    @Test
    void deliveriesAboutWhichNobodyAnswersAreBoundedAndGoWithTheirExchanges() {
        WebhookEngine engine = new WebhookEngine(OPTIONS, Stacks.surroundings());
        int held = 0;
        while (engine.hungry() && held < 1000) {
            engine.receive(new HttpEvent.RequestReceived(held, HEAD, false), 0);
            engine.receive(new HttpEvent.DataReceived(held++, Stacks.bytes(Deliveries.OPENED), true), 0);
        }
        assertThat(held).isLessThan(100);
        Ask first = Objects.requireNonNull(engine.ask());
        for (int i = 0; i < held; i++) {
            HttpError error = HttpError.of(HttpError.Code.CANCEL, "");
            engine.receive(new HttpEvent.ExchangeFailed(i, error, HttpEvent.By.PEER_RESET), 0);
        }
        assertThat(engine.hungry()).isTrue();
        assertThat(engine.ask())
                .isInstanceOfSatisfying(
                        ReplayForget.class, it -> assertThat(it.asked()).isEqualTo(first.token()));
        assertThat(engine.ask()).isNull();
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER);
    }

    /** Nobody signs the id: a recorded payload under many of them must not drive out the others. */
    @Test
    void oneDeliveryUnderManyIdsDrivesNothingOutOfTheWindow() {
        DeliveryWindow window = new DeliveryWindow(3, Duration.ofHours(1));
        window.answer(new ReplayAsk(1, "a", "1"), 0);
        window.answer(new ReplayAsk(2, "b", "2"), 0);
        for (int i = 0; i < 10; i++) {
            window.answer(new ReplayAsk(3, "x" + i, "1"), 0);
        }
        assertThat(window.answer(new ReplayAsk(4, "b", "2"), 0)).isEqualTo(new ReplayAnswer.Seen(4));
        assertThat(window.answer(new ReplayAsk(5, "y", "2"), 0)).isEqualTo(new ReplayAnswer.Seen(5));
    }

    @Test
    void patienceMayBeEndless() {
        Driver<WebhookCommand, WebhookEvent> driver =
                driver(OPTIONS.withPatience(Duration.ofSeconds(Long.MAX_VALUE)), ask -> null);
        driver.pass(Duration.ofSeconds(1));
        deliver(driver, HEAD, Deliveries.OPENED);
        driver.pass(Duration.ofHours(1));
        assertThat(driver.end().events()).isEmpty();
    }

    @Test
    void theWindowForgetsByTimeAndByNumber() {
        DeliveryWindow window = new DeliveryWindow(2, Duration.ofNanos(10));
        assertThat(window.answer(new ReplayAsk(1, "a", "1"), 0)).isEqualTo(new ReplayAnswer.First(1));
        assertThat(window.answer(new ReplayAsk(2, "a", "2"), 9)).isEqualTo(new ReplayAnswer.Seen(2));
        assertThat(window.answer(new ReplayAsk(3, "a", "3"), 10)).isEqualTo(new ReplayAnswer.First(3));
        assertThat(window.answer(new ReplayAsk(4, "b", "4"), 10)).isEqualTo(new ReplayAnswer.First(4));
        assertThat(window.answer(new ReplayAsk(5, "c", "5"), 10)).isEqualTo(new ReplayAnswer.First(5));
        assertThat(window.answer(new ReplayAsk(6, "a", "6"), 10)).isEqualTo(new ReplayAnswer.First(6));
    }
}
