package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our client and our server against each other. */
class Http2DuplexTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exchangesFollowEachOther(long seed) {
        List<HttpEvent> seen = new ArrayList<>();
        Driver<HttpCommand, HttpEvent> client = Conversations.client(Http2Options.client(), event -> {
            List<HttpCommand> commands = new ArrayList<>(Conversations.consume(event));
            if (event instanceof HttpEvent.TrailersReceived && event.exchange() < 4) {
                commands.add(Conversations.send(event.exchange() + 1, Conversations.request("POST", "/more"), false));
                commands.add(Conversations.data(event.exchange() + 1, "some", false));
                commands.add(Conversations.data(event.exchange() + 1, "", true));
            } else if (event instanceof HttpEvent.TrailersReceived) {
                commands.add(new HttpCommand.Drain());
            }
            seen.add(event);
            return commands;
        });
        Driver<HttpCommand, HttpEvent> server = Conversations.server(Http2Options.server(), Conversations::serve);
        assertThat(client.send(Conversations.send(0, Conversations.get("/"), true)))
                .isTrue();
        Duplex.Outcome<HttpEvent, HttpEvent> outcome =
                Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(10));
        assertThat(outcome.client().phase()).isEqualTo(Phase.CLOSED);
        assertThat(outcome.server().phase()).isEqualTo(Phase.CLOSED);
        assertThat(outcome.client().rejections()).isEmpty();
        assertThat(outcome.server().rejections()).isEmpty();
        assertThat(seen.stream().filter(HttpEvent.ResponseReceived.class::isInstance))
                .hasSize(5);
        assertThat(seen.stream().filter(HttpEvent.TrailersReceived.class::isInstance))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void largeContentGoesBothWays(long seed) {
        byte[] large = new byte[700_000];
        new Random(seed).nextBytes(large);
        Map<String, ByteArrayOutputStream> got = new TreeMap<>();
        Driver<HttpCommand, HttpEvent> client = Conversations.client(Http2Options.client(), event -> {
            keep(got, "client", event);
            return Conversations.consume(event);
        });
        Driver<HttpCommand, HttpEvent> server = Conversations.server(Http2Options.server(), event -> {
            keep(got, "server", event);
            List<HttpCommand> commands = new ArrayList<>(Conversations.consume(event));
            if (event instanceof HttpEvent.RequestReceived) {
                commands.add(Conversations.respond(event.exchange(), 200, false));
                commands.add(new HttpCommand.SendData(event.exchange(), ByteBuffer.wrap(large.clone()), true));
            }
            return commands;
        });
        for (long exchange = 0; exchange < 3; exchange++) {
            client.send(Conversations.send(exchange, Conversations.request("POST", "/"), false));
            client.send(new HttpCommand.SendData(exchange, ByteBuffer.wrap(large.clone()), true));
        }
        Link link = new Link(seed, Duration.ofMillis(20), 5000, 0, 0);
        Duplex.Outcome<HttpEvent, HttpEvent> outcome = Duplex.run(client, server, link, Duration.ofSeconds(5));
        assertThat(outcome.client().failure()).isNull();
        assertThat(outcome.server().failure()).isNull();
        assertThat(got).hasSize(6);
        assertThat(got.values())
                .allSatisfy(content -> assertThat(content.toByteArray()).isEqualTo(large));
    }

    private static void keep(Map<String, ByteArrayOutputStream> got, String who, HttpEvent event) {
        if (event instanceof HttpEvent.DataReceived data) {
            got.computeIfAbsent(who + event.exchange(), any -> new ByteArrayOutputStream())
                    .writeBytes(Octets.of(data.data()).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void oneSlowReaderStallsNobody(long seed) {
        Http2Options options = Http2Options.client()
                .withConnectionWindow(1 << 20)
                .withSettings(Http2Options.client().settings().withInitialWindowSize(100_000));
        Map<String, ByteArrayOutputStream> got = new TreeMap<>();
        Driver<HttpCommand, HttpEvent> client = Conversations.client(options, event -> {
            keep(got, "", event);
            return event.exchange() == 0 ? List.of() : Conversations.consume(event);
        });
        Driver<HttpCommand, HttpEvent> server = Conversations.server(
                Http2Options.server(),
                event -> event instanceof HttpEvent.RequestReceived
                        ? List.of(
                                Conversations.respond(event.exchange(), 200, false),
                                new HttpCommand.SendData(event.exchange(), ByteBuffer.allocate(900_000), true))
                        : List.of());
        for (long exchange = 0; exchange < 4; exchange++) {
            client.send(Conversations.send(exchange, Conversations.get("/"), true));
        }
        Link link = new Link(seed, Duration.ofMillis(20), 5000, 0, 0);
        Duplex.run(client, server, link, Duration.ofSeconds(5));
        assertThat(got.get("0").size()).isEqualTo(100_000);
        assertThat(List.of(
                        got.get("1").size(), got.get("2").size(), got.get("3").size()))
                .containsOnly(900_000);
    }
}
