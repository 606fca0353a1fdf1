package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Engine;
import dev.sansio.core.Layers;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.StreamLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A filter on an engine of HTTP keeps the laws of the engine, and adds what it should. */
class DefaultFieldsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static final HttpFields DEFAULTS = HttpFields.of("user-agent", "example/1.0", "accept", "*/*");

    private static StreamEngine<HttpCommand, HttpEvent> engine() {
        return Layers.on(new ToyHttp(), new DefaultFields(DEFAULTS));
    }

    private static HttpCommand request(long exchange, String... fields) {
        RequestHead head = RequestHead.get("https", "a", "/" + exchange, HttpFields.of(fields));
        return new HttpCommand.SendRequest(exchange, head, true);
    }

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(
                Scenario.<HttpCommand, HttpEvent>stream("responses to requests", DefaultFieldsTest::engine)
                        .sends(request(0))
                        .sends(request(1))
                        .arrives("200\r\n404\r\n")
                        .sends(request(2))
                        .arrives("500\r\n")
                        .reacting(event -> event instanceof HttpEvent.ResponseReceived received
                                        && received.head().status() == 404
                                ? List.of(request(7, "accept", "a/b"))
                                : List.of())
                        .arrives("201\r\n")
                        .rejects(new HttpCommand.Drain())
                        .garbledBy(Octets.of("what\r\n"))
                        .credit(Credit.none())
                        .build(),
                Scenario.<HttpCommand, HttpEvent>stream("an end below", DefaultFieldsTest::engine)
                        .sends(request(0))
                        .arrives("200\r\n0\r\n")
                        .rejects(new HttpCommand.Drain())
                        .credit(Credit.none())
                        .build());
    }

    @Test
    void fieldsAreAddedUnlessTheHeadHasThem() {
        assertThat(sent(engine(), request(1))).containsExactly("GET /1 [user-agent: example/1.0, accept: */*]\\r\\n");
        assertThat(sent(engine(), request(1, "Accept", "a/b", "x", "y")))
                .containsExactly("GET /1 [accept: a/b, x: y, user-agent: example/1.0]\\r\\n");
        assertThat(sent(engine(), request(1, "accept", "a/b", "user-agent", "u")))
                .containsExactly("GET /1 [accept: a/b, user-agent: u]\\r\\n");
    }

    @Test
    void responsesGetThemToo() {
        DefaultFields filter = new DefaultFields(HttpFields.of("server", "s"));
        filter.send(new HttpCommand.SendResponse(1, ResponseHead.of(200), true), 0);
        assertThat(filter.transmit())
                .isEqualTo(new HttpCommand.SendResponse(1, ResponseHead.of(200, "server", "s"), true));
        filter.send(new HttpCommand.SendTrailers(1, HttpFields.EMPTY), 0);
        assertThat(filter.transmit()).isEqualTo(new HttpCommand.SendTrailers(1, HttpFields.EMPTY));
        assertThat(filter.transmit()).isNull();
        assertThat(filter.deadline()).isEqualTo(Engine.NEVER);
    }

    private static List<String> sent(StreamEngine<HttpCommand, HttpEvent> engine, HttpCommand command) {
        engine.advance(0);
        engine.send(command, 0);
        List<String> sent = new ArrayList<>();
        for (var bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            sent.add(Octets.of(bytes).toString());
        }
        return sent;
    }
}
