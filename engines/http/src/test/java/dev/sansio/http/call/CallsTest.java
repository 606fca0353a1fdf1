package dev.sansio.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Engine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final RequestHead POST =
            new RequestHead("POST", "https", "a.example", "/", null, HttpFields.of("content-type", "text/plain"));
    private static final HttpError RESET = HttpError.of(HttpError.Code.CANCEL, "");

    private final AtomicLong numbers = new AtomicLong(7);
    private final Calls calls = new Calls(numbers::getAndIncrement, CallLimits.of(10, Duration.ofNanos(100)));

    private static ByteBuffer octets(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private List<HttpCommand> commands() {
        List<HttpCommand> all = new ArrayList<>();
        for (HttpCommand command = calls.transmit(); command != null; command = calls.transmit()) {
            all.add(command);
        }
        return all;
    }

    private long started() {
        long call = calls.start(POST, new byte[0], 0);
        commands();
        return call;
    }

    @Test
    void aRequestLeavesWhole() {
        long call = calls.start(POST, "hello".getBytes(StandardCharsets.US_ASCII), 0);
        assertThat(call).isEqualTo(7);
        assertThat(commands())
                .containsExactly(
                        new HttpCommand.SendRequest(7, POST, false),
                        new HttpCommand.SendData(7, octets("hello"), true));
        calls.start(POST, new byte[0], 0);
        assertThat(commands()).containsExactly(new HttpCommand.SendRequest(8, POST, true));
        assertThat(calls.size()).isEqualTo(2);
    }

    @Test
    void aResponseIsCollectedAndItsCreditReturned() {
        long call = started();
        assertThat(calls.receive(new HttpEvent.InformationReceived(call, ResponseHead.of(103))))
                .isTrue();
        calls.receive(new HttpEvent.ResponseReceived(call, ResponseHead.of(201), false));
        calls.receive(new HttpEvent.DataReceived(call, octets("abc"), false));
        assertThat(calls.outcome()).isNull();
        calls.receive(new HttpEvent.DataReceived(call, octets("defghij"), 9, true));
        assertThat(commands()).containsExactly(new HttpCommand.Consumed(7, 3), new HttpCommand.Consumed(7, 9));
        CallOutcome outcome = calls.outcome();
        assertThat(outcome).isEqualTo(new CallOutcome.Answered(call, ResponseHead.of(201), octets("abcdefghij")));
        assertThat(((CallOutcome.Answered) outcome).octets())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("abcdefghij");
        assertThat(calls.has(call)).isFalse();
    }

    @Test
    void theHeadOrTrailersMayEndAResponse() {
        long head = started();
        long trailers = started();
        calls.receive(new HttpEvent.ResponseReceived(head, ResponseHead.of(204), true));
        calls.receive(new HttpEvent.ResponseReceived(trailers, ResponseHead.of(200), false));
        calls.receive(new HttpEvent.DataReceived(trailers, octets("a"), false));
        calls.receive(new HttpEvent.TrailersReceived(trailers, HttpFields.of("x", "y")));
        assertThat(calls.outcome()).isEqualTo(new CallOutcome.Answered(head, ResponseHead.of(204), octets("")));
        assertThat(calls.outcome()).isEqualTo(new CallOutcome.Answered(trailers, ResponseHead.of(200), octets("a")));
        assertThat(calls.outcome()).isNull();
    }

    @Test
    void eventsOfOthersAreLeft() {
        started();
        assertThat(calls.receive(new HttpEvent.ResponseReceived(99, ResponseHead.of(200), true)))
                .isFalse();
        assertThat(calls.receive(new HttpEvent.Draining(RESET))).isFalse();
    }

    @Test
    void aFailureIsAnOutcome() {
        long call = started();
        calls.receive(new HttpEvent.ExchangeFailed(call, RESET, HttpEvent.By.NOT_PROCESSED));
        assertThat(calls.outcome()).isEqualTo(new CallOutcome.Unanswered(call, RESET, HttpEvent.By.NOT_PROCESSED));
    }

    @Test
    void contentIsBoundedByWhatComesAndByWhatIsAnnounced() {
        long come = started();
        long announced = started();
        calls.receive(new HttpEvent.ResponseReceived(come, ResponseHead.of(200), false));
        calls.receive(new HttpEvent.DataReceived(come, octets("12345678901"), true));
        calls.receive(new HttpEvent.ResponseReceived(announced, ResponseHead.of(200, "content-length", "11"), false));
        assertThat(commands())
                .containsExactly(
                        new HttpCommand.Consumed(come, 11),
                        new HttpCommand.Abort(come, HttpError.Code.TOO_LARGE),
                        new HttpCommand.Abort(announced, HttpError.Code.TOO_LARGE));
        for (int i = 0; i < 2; i++) {
            assertThat(calls.outcome())
                    .isInstanceOfSatisfying(
                            CallOutcome.Unanswered.class,
                            unanswered -> assertThat(unanswered.error().detail())
                                    .isEqualTo("CallLimits.content is 10, and more came"));
        }
    }

    @Test
    void patienceEndsForEachInItsOwnTime() {
        long first = calls.start(POST, new byte[0], 1000);
        long second = calls.start(POST, new byte[0], 1050);
        commands();
        assertThat(calls.deadline()).isEqualTo(1100);
        calls.advance(1099);
        assertThat(calls.outcome()).isNull();
        calls.advance(1100);
        assertThat(commands()).containsExactly(new HttpCommand.Abort(first, HttpError.Code.TIMEOUT));
        assertThat(((CallOutcome.Unanswered) calls.outcome()).by()).isEqualTo(HttpEvent.By.TIMED_OUT);
        assertThat(calls.deadline()).isEqualTo(1150);
        calls.receive(new HttpEvent.ResponseReceived(second, ResponseHead.of(200), true));
        assertThat(calls.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void anAbortedCallHasNoOutcome() {
        long call = started();
        calls.abort(call);
        calls.abort(call);
        assertThat(commands()).containsExactly(new HttpCommand.Abort(call, HttpError.Code.CANCEL));
        assertThat(calls.receive(new HttpEvent.ResponseReceived(call, ResponseHead.of(200), true)))
                .isFalse();
        assertThat(calls.outcome()).isNull();
    }

    @Test
    void eachCallFailsOnceWhenTheCarrierIsLost() {
        long first = started();
        long second = calls.start(POST, new byte[0], 0);
        calls.lost();
        calls.lost();
        assertThat(commands()).isEmpty();
        assertThat(List.of(calls.outcome().call(), calls.outcome().call())).containsExactly(first, second);
        assertThat(calls.outcome()).isNull();
    }

    @Test
    void aTunnelIsNoCall() {
        RequestHead connect = RequestHead.connect("a.example:443", HttpFields.EMPTY);
        assertThatThrownBy(() -> calls.start(connect, new byte[0], 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endlessPatienceHasNoDeadline() {
        Calls patient = new Calls(numbers::getAndIncrement, CallLimits.of(10, Duration.ZERO));
        patient.start(POST, new byte[0], 5);
        assertThat(patient.deadline()).isEqualTo(Engine.NEVER);
        assertThat(CallLimits.of(10, Duration.ofDays(1_000_000)).end(5)).isEqualTo(Long.MAX_VALUE);
    }
}
