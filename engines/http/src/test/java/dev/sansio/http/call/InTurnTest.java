package dev.sansio.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private static final HttpError ERROR = HttpError.of(HttpError.Code.CANCEL, "");

    private final InTurn turns = new InTurn(1, 2);

    private static HttpCommand request(long exchange, boolean end) {
        return new HttpCommand.SendRequest(
                exchange, RequestHead.get("https", "a", "/" + exchange, HttpFields.EMPTY), end);
    }

    private static HttpCommand data(long exchange, boolean end) {
        return new HttpCommand.SendData(exchange, ByteBuffer.allocate(1), end);
    }

    private static HttpEvent response(long exchange, boolean end) {
        return new HttpEvent.ResponseReceived(exchange, ResponseHead.of(200), end);
    }

    private List<HttpCommand> sent(HttpCommand... commands) {
        for (HttpCommand command : commands) {
            turns.send(command, 0);
        }
        List<HttpCommand> all = new ArrayList<>();
        for (HttpCommand command = turns.transmit(); command != null; command = turns.transmit()) {
            all.add(command);
        }
        return all;
    }

    private List<HttpCommand> received(HttpEvent event) {
        turns.receive(event, 0);
        assertThat(turns.poll()).isSameAs(event);
        return sent();
    }

    @Test
    void aRequestWaitsUntilTheOneBeforeIsOver() {
        assertThat(sent(request(1, true), request(2, false), data(2, true))).containsExactly(request(1, true));
        assertThat(received(response(1, false))).isEmpty();
        assertThat(received(new HttpEvent.DataReceived(1, ByteBuffer.allocate(1), true)))
                .containsExactly(request(2, false), data(2, true));
    }

    @Test
    void bothDirectionsEndAnExchange() {
        sent(request(1, false), request(2, true));
        assertThat(received(response(1, true))).isEmpty();
        assertThat(sent(data(1, false))).containsExactly(data(1, false));
        assertThat(sent(data(1, true))).containsExactly(data(1, true), request(2, true));
    }

    @Test
    void aRequestThatNobodyReadsIsOverToo() {
        sent(request(1, false), request(2, true));
        received(new HttpEvent.SendingStopped(1, ERROR));
        assertThat(received(response(1, true))).containsExactly(request(2, true));
    }

    @Test
    void aFailureAndAnAbortMakeRoom() {
        sent(request(1, true), request(2, true), request(3, true));
        assertThat(received(new HttpEvent.ExchangeFailed(1, ERROR, HttpEvent.By.PEER_RESET)))
                .containsExactly(request(2, true));
        HttpCommand abort = new HttpCommand.Abort(2, HttpError.Code.CANCEL);
        assertThat(sent(abort)).containsExactly(abort, request(3, true));
    }

    @Test
    void whatWaitsCanBeAbortedUnsent() {
        sent(request(1, true), request(2, true));
        assertThat(sent(new HttpCommand.Abort(2, HttpError.Code.CANCEL))).isEmpty();
        assertThat(received(response(1, true))).isEmpty();
    }

    @Test
    void whoFindsNoPlaceToWaitIsNotProcessed() {
        assertThat(sent(request(1, true), request(2, true), request(3, true), request(4, true)))
                .hasSize(1);
        assertThat(turns.poll()).isInstanceOfSatisfying(HttpEvent.ExchangeFailed.class, failed -> {
            assertThat(failed.exchange()).isEqualTo(4);
            assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
        });
    }

    @Test
    void aNumberInUseIsRejected() {
        sent(request(1, true), request(2, true));
        assertThatThrownBy(() -> turns.send(request(1, true), 0)).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> turns.send(request(2, true), 0)).isInstanceOf(CommandRejectedException.class);
    }

    @Test
    void whatWaitedWhenTheCarrierEndsWasNotProcessed() {
        sent(request(1, true), request(2, true));
        turns.lost(new SessionFailedException("cut", "cut"), 0);
        assertThat(turns.poll()).isInstanceOfSatisfying(HttpEvent.ExchangeFailed.class, failed -> {
            assertThat(failed.exchange()).isEqualTo(1);
            assertThat(failed.by()).isEqualTo(HttpEvent.By.CONNECTION);
        });
        assertThat(turns.poll()).isInstanceOfSatisfying(HttpEvent.ExchangeFailed.class, failed -> {
            assertThat(failed.exchange()).isEqualTo(2);
            assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
        });
        assertThatThrownBy(turns::poll).isInstanceOf(SessionFailedException.class);
        assertThat(turns.finished()).isTrue();
    }

    @Test
    void nothingBeginsOnACarrierThatTakesNoMore() {
        sent(request(1, true), request(2, true));
        turns.receive(new HttpEvent.Draining(ERROR), 0);
        assertThat(turns.poll()).isInstanceOf(HttpEvent.Draining.class);
        assertThat(turns.poll().exchange()).isEqualTo(2);
        assertThat(received(response(1, true))).isEmpty();
        assertThat(sent(request(3, true))).isEmpty();
        assertThat(turns.poll()).isInstanceOfSatisfying(HttpEvent.ExchangeFailed.class, failed -> {
            assertThat(failed.exchange()).isEqualTo(3);
            assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
        });
    }

    @Test
    void whatTheCarrierNeverTookWasNotProcessed() {
        turns.send(request(1, true), 0);
        turns.lost(new IllegalStateException("closed"), 0);
        assertThat(turns.poll())
                .isInstanceOfSatisfying(
                        HttpEvent.ExchangeFailed.class,
                        failed -> assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED));
        assertThat(turns.poll()).isNull();
    }

    @Test
    void twoMayPassAtOnce() {
        InTurn two = new InTurn(2, 10);
        two.send(request(1, true), 0);
        two.send(request(2, true), 0);
        two.send(request(3, true), 0);
        assertThat(two.transmit()).isEqualTo(request(1, true));
        assertThat(two.transmit()).isEqualTo(request(2, true));
        assertThat(two.transmit()).isNull();
        assertThatThrownBy(() -> new InTurn(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
