package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Priorities (RFC 9218): in which order content leaves. */
class Rfc9218Test {

    private static final String BIG = "x".repeat(20_000);

    /** Answers each request with content, and tells in which order frames of it leave. */
    private static List<Integer> order(Octets requests, HttpCommand... then) {
        Http2ServerEngine server = Conversations.server(Http2Options.server());
        server.advance(0);
        server.receive(
                Wire.join(Wire.PREFACE, Wire.settings(4, 1 << 20), Wire.windowUpdate(0, 1 << 20), requests)
                        .toBuffer(),
                0);
        List<Long> exchanges = new ArrayList<>();
        for (HttpEvent event = server.poll(); event != null; event = server.poll()) {
            if (event instanceof HttpEvent.RequestReceived request) {
                exchanges.add(request.exchange());
            }
        }
        for (long exchange : exchanges) {
            server.send(Conversations.respond(exchange, 200, false), 0);
            server.send(Conversations.data(exchange, BIG, true), 0);
        }
        for (HttpCommand command : then) {
            server.send(command, 0);
        }
        List<Octets> output = new ArrayList<>();
        for (ByteBuffer out = server.transmit(); out != null; out = server.transmit()) {
            output.add(Octets.of(out));
        }
        return Wire.frames(Octets.concat(output)).stream()
                .filter(frame -> frame.type() == 0)
                .map(Wire.Frame::stream)
                .toList();
    }

    @Test
    void section4_theFieldOrdersResponses() {
        assertThat(order(Wire.join(
                        Wire.get(1, true, "priority", "u=5"), Wire.get(3, true, "priority", "u=1"), Wire.get(5, true))))
                .containsExactly(3, 3, 5, 5, 1, 1);
    }

    @Test
    void section4_incrementalResponsesShare() {
        assertThat(order(Wire.join(Wire.get(1, true, "priority", "i"), Wire.get(3, true, "priority", "u=3, i"))))
                .containsExactly(1, 3, 1, 3);
    }

    @Test
    void section10_othersOfTheSameUrgencyFollowEachOther() {
        assertThat(order(Wire.join(Wire.get(1, true), Wire.get(3, true)))).containsExactly(1, 1, 3, 3);
    }

    @Test
    void section7_updatesBeforeAndAfterTheRequest() {
        assertThat(order(Wire.join(
                        Wire.priorityUpdate(5, "u=0"),
                        Wire.get(1, true),
                        Wire.get(3, true),
                        Wire.get(5, true, "priority", "u=7"),
                        Wire.priorityUpdate(1, "u=7"))))
                .containsExactly(5, 5, 3, 3, 1, 1);
    }

    @Test
    void section8_theServerMayKnowBetter() {
        assertThat(order(Wire.join(Wire.get(1, true), Wire.get(3, true)), new Http2Command.SetPriority(3, 0, false)))
                .containsExactly(3, 3, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u=8", "u=-1", "u=a", "u", "i=1", "\u0000", "u=0, u=", "=", "u=0.5", "i=?2"})
    void section4_whatIsNoPriorityIsIgnored(String value) {
        Observation<HttpEvent> seen = Conversations.serve(
                Http2Options.server(), Wire.priorityUpdate(1, value), Wire.get(1, true), Wire.get(3, true));
        assertThat(seen.failure()).isNull();
        assertThat(seen.events().stream().filter(HttpEvent.RequestReceived.class::isInstance))
                .hasSize(2);
    }

    @Test
    void section7_1_updatesAreTold() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.get(1, true), Wire.priorityUpdate(1, "u=2, i"))));
        assertThat(driver.end().events()).last().isEqualTo(new Http2Event.PriorityUpdated(1, "u=2, i"));
    }

    @Test
    void section7_1_updatesOfWhatIsNoRequest() {
        assertThat(Conversations.serve(Http2Options.server(), Wire.priorityUpdate(0, "u=1"))
                        .failure())
                .isEqualTo("protocol");
        assertThat(Conversations.serve(Http2Options.server(), Wire.priorityUpdate(2, "u=1"))
                        .failure())
                .isEqualTo("protocol");
        assertThat(Conversations.ask(Http2Options.client(), List.of(), Wire.priorityUpdate(1, "u=1"))
                        .failure())
                .isEqualTo("protocol");
    }

    @Test
    void section7_1_aClientSendsUpdates() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(Http2Options.client(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.settings(3, 1)));
        driver.take(new Step.Sent<>(Conversations.send(1, Conversations.get("/"), true)));
        driver.take(new Step.Sent<>(new Http2Command.SendPriorityUpdate(1, "u=6")));
        driver.take(new Step.Sent<>(Conversations.send(2, Conversations.get("/"), true)));
        driver.take(new Step.Sent<>(new Http2Command.SendPriorityUpdate(2, "u=7")));
        assertThat(driver.send(new Http2Command.SendPriorityUpdate(1, "u=\n"))).isFalse();
        assertThat(driver.send(new Http2Command.SendPriorityUpdate(9, "u=1"))).isFalse();
        driver.take(new Step.Arrived<>(Wire.headers(1, true, ":status", "200")));
        assertThat(Wire.shown(driver.end().output()))
                .filteredOn(frame -> frame.startsWith("PRIORITY_UPDATE"))
                .containsExactly("PRIORITY_UPDATE 1 u=6", "PRIORITY_UPDATE 3 u=7");
    }
}
