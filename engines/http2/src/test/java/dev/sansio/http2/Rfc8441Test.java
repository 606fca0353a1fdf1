package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Channels;
import dev.sansio.core.Limit;
import dev.sansio.core.Mux;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpTunnel;
import dev.sansio.http.RequestHead;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tunnels of protocols (RFC 8441): another engine on a stream. */
class Rfc8441Test {

    /** Lines, each of which is told; a command is a line to be sent. */
    private static final class Lines extends SingleChannelEngine<String, String> {

        Lines() {
            super(Phase.OPEN);
        }

        @Override
        protected void accept(String line) {
            out.ascii(line).put('\n');
        }

        @Override
        protected @Nullable String parse() {
            int length = 0;
            do {
                for (; length < in.length(); length++) {
                    if (in.at(length) == '\n') {
                        String line = Octets.of(in.take(length + 1)).toUtf8();
                        return line.substring(0, length);
                    }
                }
            } while (in.more());
            return null;
        }
    }

    /** Streams of a server that are tunnels. */
    private record Tunnels(StreamEngine<HttpCommand, HttpEvent> engine) implements Channels<HttpCommand, HttpEvent> {

        @Override
        public long channel(HttpEvent event) {
            return event.exchange();
        }

        @Override
        public boolean opens(HttpEvent event) {
            return event instanceof HttpEvent.RequestReceived request
                    && request.head().tunnel();
        }

        @Override
        public @Nullable ByteBuffer payload(HttpEvent event) {
            return event instanceof HttpEvent.DataReceived data ? data.data() : null;
        }

        @Override
        public boolean ends(HttpEvent event) {
            return event instanceof HttpEvent.DataReceived data && data.end();
        }

        @Override
        public @Nullable SessionFailedException aborts(HttpEvent event) {
            return event instanceof HttpEvent.ExchangeFailed failed
                    ? new SessionFailedException(
                            SessionFailedException.LOST, failed.error().detail())
                    : null;
        }

        @Override
        public HttpCommand write(long channel, ByteBuffer bytes) {
            return new HttpCommand.SendData(channel, bytes, false);
        }

        @Override
        public HttpCommand finish(long channel) {
            return new HttpCommand.SendData(channel, ByteBuffer.allocate(0), true);
        }

        @Override
        public HttpCommand abort(long channel) {
            return new HttpCommand.Abort(channel, HttpError.Code.CANCEL);
        }

        @Override
        public HttpCommand consumed(long channel, int bytes) {
            return new HttpCommand.Consumed(channel, bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void enginesOnStreamsOfOneConnection(long seed) {
        Http2ServerEngine server = Conversations.server(Http2Options.server());
        Mux<HttpCommand, HttpEvent, String, String> mux = new Mux<>(
                new Tunnels(server),
                channel -> new Lines(),
                event -> String.valueOf(event.getClass().getSimpleName()),
                new Limit("tunnels", 10));
        Driver<Mux.Command<HttpCommand, String>, Mux.Event<String>> serverDriver = new Driver<>(
                mux,
                event -> {
                    if (event instanceof Mux.From<String> from && from.event().equals("RequestReceived")) {
                        return List.of(new Mux.Below<>(new HttpCommand.AcceptTunnel(from.channel(), HttpFields.EMPTY)));
                    }
                    return event instanceof Mux.From<String> from
                                    && from.event().startsWith("line")
                            ? List.of(new Mux.To<>(from.channel(), "you said " + from.event()))
                            : List.of();
                },
                null,
                Habit.ORDINARY,
                0);
        List<String> answers = new ArrayList<>();
        Driver<HttpCommand, HttpEvent> client = Conversations.client(Http2Options.client(), event -> {
            List<HttpCommand> commands = new ArrayList<>(Conversations.consume(event));
            if (event instanceof Http2Event.SettingsReceived) {
                commands.add(Conversations.send(1, Conversations.tunnel("lines"), false));
                commands.add(Conversations.send(2, Conversations.tunnel("lines"), false));
            } else if (event instanceof HttpEvent.TunnelOpened) {
                commands.add(Conversations.data(event.exchange(), "line " + event.exchange() + "\n", true));
            } else if (event instanceof HttpEvent.DataReceived data) {
                answers.add(data.exchange() + " " + Octets.of(data.data()).toUtf8());
            }
            return commands;
        });
        Duplex.run(client, serverDriver, Link.cutting(seed), Duration.ofSeconds(5));
        String all = String.join("", answers).replaceAll("[12] ", "");
        assertThat(all)
                .contains("you said line")
                .hasSameSizeAs("you said line 1\nyou said line 2\n".replaceAll("[12] ", ""));
    }

    @Test
    void oneTunnelCarriesAStack() {
        Http2ClientEngine client = Conversations.client(Http2Options.client());
        client.advance(0);
        client.receive(Wire.settings(8, 1).toBuffer(), 0);
        client.send(Conversations.send(7, Conversations.tunnel("lines"), false), 0);
        client.receive(Wire.headers(1, false, ":status", "200").toBuffer(), 0);
        while (!(client.poll() instanceof HttpEvent.TunnelOpened)) {
            // settings come first
        }
        Stack<String, String> stack = Stack.of(new HttpTunnel(client, 7), new Lines(), event -> null);
        stack.advance(0);
        stack.send("hello", 0);
        stack.receive(Wire.data(1, "an answer\nano", false).toBuffer(), 0);
        assertThat(stack.poll()).isEqualTo("an answer");
        assertThat(stack.poll()).isNull();
        stack.receive(Wire.data(1, "ther\n", true).toBuffer(), 0);
        assertThat(stack.poll()).isEqualTo("another");
        List<Octets> output = new ArrayList<>();
        for (ByteBuffer out = stack.transmit(); out != null; out = stack.transmit()) {
            output.add(Octets.of(out));
        }
        assertThat(Wire.shown(Octets.concat(output))).contains("DATA 1 hello\n");
    }

    @Test
    void section4_getOfAnotherVersionIsConnectOnTheWire() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(Http2Options.client(), event -> List.of());
        driver.start();
        driver.take(new dev.sansio.testkit.Step.Arrived<>(Wire.settings(8, 1)));
        assertThat(driver.send(Conversations.send(
                        1, new RequestHead("GET", "https", "a.example", "/chat", "websocket", HttpFields.EMPTY), true)))
                .isTrue();
        assertThat(driver.send(Conversations.data(1, "early", false))).isFalse();
        assertThat(Wire.shown(driver.end().output()))
                .containsExactly(
                        "HEADERS 1 [:method: CONNECT, :scheme: https, :authority: a.example, :path: /chat, :protocol: websocket]");
    }

    @Test
    void aTunnelThatIsRefusedIsAnOrdinaryResponse() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(Http2Options.client(), event -> List.of());
        driver.start();
        driver.take(new dev.sansio.testkit.Step.Arrived<>(Wire.settings(8, 1)));
        driver.send(Conversations.send(1, Conversations.tunnel("lines"), false));
        driver.take(new dev.sansio.testkit.Step.Arrived<>(
                Wire.join(Wire.headers(1, false, ":status", "404"), Wire.data(1, "no", true))));
        assertThat(Wire.shown(driver.end().output())).last().isEqualTo("DATA 1  END");
        assertThat(driver.send(Conversations.data(1, "late", false))).isTrue();
    }
}
