package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server does about clients that are slow, silent, or send too much. */
class Http1LimitsTest {

    private static final String POST = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n";

    private final Driver<HttpCommand, HttpEvent> server = server(Http1Options.server());

    private static Driver<HttpCommand, HttpEvent> server(Http1Options options) {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(options, event -> List.of());
        driver.start();
        return driver;
    }

    private void arrives(String text) {
        server.take(new Step.Arrived<>(Octets.of(text)));
    }

    private String said() {
        return Octets.concat(
                        server.takeUnits().stream().map(unit -> unit.bytes()).toList())
                .toText();
    }

    private Phase phase() {
        return server.engine().phase();
    }

    @Test
    void slowHeadTimesOutHoweverSteadilyItTrickles() {
        for (int i = 0; i < 31 && server.failure() == null; i++) {
            arrives(i == 0 ? "GET / HTTP/1.1\r\nX: " : "y");
            server.pass(Duration.ofSeconds(1));
        }
        assertThat(server.failure()).isNotNull();
        assertThat(server.failure().code()).isEqualTo(SessionFailedException.TIMEOUT);
        assertThat(said()).startsWith("HTTP/1.1 408 Request Timeout\r\n");
    }

    @Test
    void contentMayHaveToKeepAPace() {
        Driver<HttpCommand, HttpEvent> slow = server(Http1Options.strictServer());
        slow.take(new Step.Arrived<>(Octets.of(POST.replace("5", "500"))));
        for (int i = 0; i < 100 && slow.failure() == null; i++) {
            slow.take(new Step.Arrived<>(Octets.of("x")));
            slow.pass(Duration.ofSeconds(1));
        }
        assertThat(slow.failure()).isNotNull();
    }

    /** The end comes with the last chunk if it is there; a limit that it exceeds fails only what comes behind that chunk. */
    @Test
    void lastChunkComesBeforeWhatItsEndExceeds() {
        String chunks = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
        arrives(chunks);
        assertThat(contents(server.end())).containsExactly("hello end");
        Http1Limits strict = Http1Limits.DEFAULTS.withChunkOverhead(5).withChunkOverheadPerOctet(0);
        Driver<HttpCommand, HttpEvent> other = server(Http1Options.server().withLimits(strict));
        other.take(new Step.Arrived<>(Octets.of(chunks)));
        assertThat(contents(other.end())).containsExactly("hello");
        assertThat(other.failure()).isNotNull();
        assertThat(other.failure().code()).isEqualTo(SessionFailedException.LIMIT);
    }

    private static List<String> contents(Observation<HttpEvent> seen) {
        return seen.events().stream()
                .filter(HttpEvent.DataReceived.class::isInstance)
                .map(HttpEvent.DataReceived.class::cast)
                .map(data -> Octets.of(data.data()).toText() + (data.end() ? " end" : ""))
                .toList();
    }

    @Test
    void idleConnectionClosesWithoutComplaint() {
        server.pass(Duration.ofSeconds(76));
        assertThat(phase()).isEqualTo(Phase.CLOSED);
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "startLine, 414, GET /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx HTTP/1.1~",
        "fieldLine, 431, GET / HTTP/1.1~X-Y: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx~",
        "head, 431, GET / HTTP/1.1~A: bbbbbbbbbb~B: cccccccccc~C: dddddddddd~D: eeeeeeeeee~",
        "fields, 431, GET / HTTP/1.1~A: b~B: c~C: d~D: e~E: f~",
    })
    void limitsAreDecidedOnTheSizeOfTheThing(String name, int status, String shown) {
        Http1Options options = Http1Options.server()
                .withLimits(Http1Limits.DEFAULTS
                        .withStartLine(32)
                        .withFieldLine(32)
                        .withHead(64)
                        .withFields(4));
        String input = shown.replace("~", "\r\n");
        Driver<HttpCommand, HttpEvent> bytewise = server(options);
        for (char c : input.toCharArray()) {
            bytewise.take(new Step.Arrived<>(Octets.of(String.valueOf(c))));
        }
        Observation<HttpEvent> whole = Conversations.serve(options, input);
        assertThat(whole.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(whole.output().toText()).startsWith("HTTP/1.1 " + status);
        assertThat(bytewise.failure()).isNotNull();
        assertThat(bytewise.failure()).hasMessageContaining("Http1Limits." + name);
        assertThat(bytewise.end().output()).isEqualTo(whole.output());
    }

    @Test
    void unpausedByNobodyTheWindowDoesNotTimeOut() {
        Http1Options options = Http1Options.server().withLimits(Http1Limits.DEFAULTS.withPauseWindow(4));
        Driver<HttpCommand, HttpEvent> small = server(options);
        small.take(new Step.Arrived<>(Octets.of(POST + "hello")));
        small.pass(Duration.ofDays(1));
        assertThat(small.failure()).isNull();
    }
}
