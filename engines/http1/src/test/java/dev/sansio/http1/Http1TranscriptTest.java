package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.transcript.Rehearsal;
import dev.sansio.testkit.transcript.Side;
import dev.sansio.testkit.transcript.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the specifications, played to the engines. */
class Http1TranscriptTest {

    @ParameterizedTest
    @CsvSource({"rfc9110/3.9, 2", "rfc9110/7.8, 2", "rfc9110/9.3.6, 2", "rfc9112/7.1, 4"})
    void clientDoesAsTheExample(String name, int events) {
        Observation<HttpEvent> seen = play(name, Side.CLIENT, new Http1ClientEngine(Http1Options.client()));
        assertThat(seen.rejections()).isEmpty();
        assertThat(seen.failure()).isNull();
        assertThat(seen.events()).hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({
        "rfc9110/server-3.9, 1",
        "rfc9110/server-10.1.1, 2",
        "rfc9110/server-7.8, 2",
        "rfc9110/server-9.3.6, 1",
        "rfc9112/server-3.2, 3",
        "rfc9112/server-6.3, 0"
    })
    void serverDoesAsTheExample(String name, int events) {
        Observation<HttpEvent> seen = play(name, Side.SERVER, new Http1ServerEngine(Http1Options.server()));
        assertThat(seen.rejections()).isEmpty();
        assertThat(seen.events()).hasSize(events);
    }

    private static Observation<HttpEvent> play(String name, Side us, HttpStreamEngine engine) {
        return Rehearsal.play(
                Transcript.resource(Http1TranscriptTest.class, name + ".http"),
                us,
                engine,
                event -> List.of(),
                commands());
    }

    private static Map<String, HttpCommand> commands() {
        Map<String, HttpCommand> all = new HashMap<>();
        HttpFields hello = HttpFields.of("user-agent", "curl/7.64.1", "accept-language", "en, mi");
        all.put("hello", request(RequestHead.get("http", "www.example.com", "/hello.txt", hello)));
        all.put("get", request(RequestHead.get("http", "www.example.com", "/", HttpFields.of("te", "trailers"))));
        all.put(
                "upgrade",
                request(new RequestHead("GET", "http", "www.example.com", "/hello", "websocket", HttpFields.EMPTY)));
        all.put("connect", request(RequestHead.connect("server.example.com:80", HttpFields.EMPTY)));
        all.put("octets", Conversations.data(1, "octets\r\n", false));
        all.put(
                "head",
                Conversations.respond(
                        0,
                        200,
                        false,
                        "date",
                        "Mon, 27 Jul 2009 12:28:53 GMT",
                        "content-length",
                        "51",
                        "content-type",
                        "text/plain"));
        all.put("text", Conversations.data(0, "Hello World! My content includes a trailing CRLF.\r\n", true));
        all.put("continue", new HttpCommand.SendInformation(0, ResponseHead.of(100)));
        all.put("created", Conversations.respond(0, 201, true));
        all.put("tunnel", new HttpCommand.AcceptTunnel(0, HttpFields.EMPTY));
        all.put("no content", Conversations.respond(0, 204, true));
        all.put("no content 1", Conversations.respond(1, 204, true));
        all.put("no content 2", Conversations.respond(2, 204, true));
        return all;
    }

    private static HttpCommand request(RequestHead head) {
        return Conversations.send(1, head, true);
    }
}
