package dev.sansio.http.call;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class WholeRequestsTest {

    private final WholeRequests requests = new WholeRequests(CallLimits.of(10, Duration.ofNanos(100)));

    private static RequestHead head(String method, String... fields) {
        return new RequestHead(method, "https", "a.example", "/", null, HttpFields.of(fields));
    }

    private static ByteBuffer octets(String text) {
        return ByteBuffer.wrap(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private List<HttpCommand> commands() {
        List<HttpCommand> all = new ArrayList<>();
        for (HttpCommand command = requests.transmit(); command != null; command = requests.transmit()) {
            all.add(command);
        }
        return all;
    }

    @Test
    void aRequestIsGivenWhole() {
        requests.receive(new HttpEvent.RequestReceived(1, head("POST"), false), 0);
        requests.receive(new HttpEvent.DataReceived(1, octets("abc"), false), 0);
        assertThat(requests.request()).isNull();
        requests.receive(new HttpEvent.DataReceived(1, octets("de"), true), 0);
        assertThat(requests.request()).isEqualTo(new WholeRequest(1, head("POST"), octets("abcde")));
        assertThat(requests.request()).isNull();
        assertThat(commands()).containsExactly(new HttpCommand.Consumed(1, 3), new HttpCommand.Consumed(1, 2));
        assertThat(requests.awaits(1)).isTrue();
    }

    @Test
    void anAnswerSaysItsLength() {
        requests.receive(new HttpEvent.RequestReceived(1, head("GET"), true), 0);
        requests.respond(1, ResponseHead.of(200, "content-type", "text/plain"), bytes("hi"));
        requests.respond(1, ResponseHead.of(500), bytes("twice"));
        assertThat(commands())
                .containsExactly(
                        new HttpCommand.SendResponse(
                                1, ResponseHead.of(200, "content-type", "text/plain", "content-length", "2"), false),
                        new HttpCommand.SendData(1, octets("hi"), true));
    }

    @Test
    void headAndEmptyAnswersHaveNoContent() {
        requests.receive(new HttpEvent.RequestReceived(1, head("HEAD"), true), 0);
        requests.respond(1, ResponseHead.of(200), bytes("hi"));
        requests.receive(new HttpEvent.RequestReceived(2, head("GET"), true), 0);
        requests.respond(2, ResponseHead.of(204), new byte[0]);
        requests.receive(new HttpEvent.RequestReceived(3, head("GET"), true), 0);
        requests.respond(3, ResponseHead.of(302, "location", "/"), new byte[0]);
        assertThat(commands())
                .containsExactly(
                        new HttpCommand.SendResponse(1, ResponseHead.of(200, "content-length", "2"), true),
                        new HttpCommand.SendResponse(2, ResponseHead.of(204), true),
                        new HttpCommand.SendResponse(
                                3, ResponseHead.of(302, "location", "/", "content-length", "0"), true));
    }

    @Test
    void tooMuchContentIsAnsweredWith413() {
        requests.receive(new HttpEvent.RequestReceived(1, head("POST"), false), 0);
        requests.receive(new HttpEvent.DataReceived(1, octets("12345678901"), false), 0);
        requests.receive(new HttpEvent.RequestReceived(2, head("POST", "content-length", "11"), false), 0);
        requests.receive(new HttpEvent.DataReceived(1, octets("more"), true), 0);
        assertThat(commands())
                .containsExactly(
                        new HttpCommand.Consumed(1, 11),
                        new HttpCommand.SendResponse(1, ResponseHead.of(413, "content-length", "0"), true),
                        new HttpCommand.StopReceiving(1, HttpError.Code.NO_ERROR),
                        new HttpCommand.SendResponse(2, ResponseHead.of(413, "content-length", "0"), true),
                        new HttpCommand.StopReceiving(2, HttpError.Code.NO_ERROR),
                        new HttpCommand.Consumed(1, 4));
        assertThat(requests.request()).isNull();
        assertThat(requests.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void whoExpectsAnInvitationGetsIt() {
        requests.receive(new HttpEvent.RequestReceived(1, head("POST", "expect", "100-continue"), false), 0);
        assertThat(commands()).containsExactly(new HttpCommand.SendInformation(1, ResponseHead.of(100)));
    }

    @Test
    void whoIsTooSlowIsAnsweredWith408() {
        requests.receive(new HttpEvent.RequestReceived(1, head("POST"), false), 50);
        requests.receive(new HttpEvent.RequestReceived(2, head("POST"), false), 60);
        assertThat(requests.deadline()).isEqualTo(150);
        requests.advance(150);
        assertThat(commands())
                .containsExactly(
                        new HttpCommand.SendResponse(1, ResponseHead.of(408, "content-length", "0"), true),
                        new HttpCommand.StopReceiving(1, HttpError.Code.NO_ERROR));
        assertThat(requests.deadline()).isEqualTo(160);
    }

    @Test
    void whatHasGoneIsNotAnswered() {
        HttpEvent gone =
                new HttpEvent.ExchangeFailed(1, HttpError.of(HttpError.Code.CANCEL, ""), HttpEvent.By.PEER_RESET);
        requests.receive(new HttpEvent.RequestReceived(1, head("GET"), true), 0);
        requests.receive(gone, 0);
        assertThat(requests.request()).isNull();
        requests.respond(1, ResponseHead.of(200), bytes("hi"));
        assertThat(commands()).isEmpty();
        assertThat(requests.awaits(1)).isFalse();
    }

    @Test
    void nothingIsLeftWhenTheCarrierIsLost() {
        requests.receive(new HttpEvent.RequestReceived(1, head("POST"), false), 0);
        requests.receive(new HttpEvent.RequestReceived(2, head("GET"), true), 0);
        requests.lost();
        requests.respond(2, ResponseHead.of(200), bytes("hi"));
        assertThat(requests.request()).isNull();
        assertThat(commands()).isEmpty();
        assertThat(requests.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void whatIsOfNoRequestIsLeft() {
        HttpError none = HttpError.of(HttpError.Code.NO_ERROR, "");
        assertThat(requests.receive(new HttpEvent.Draining(none), 0)).isFalse();
        assertThat(requests.receive(new HttpEvent.Writable(1), 0)).isTrue();
    }
}
