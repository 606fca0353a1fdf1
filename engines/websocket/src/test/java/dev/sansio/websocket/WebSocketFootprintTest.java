package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.testkit.Footprint;
import dev.sansio.testkit.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What idle engines hold in the heap, counted object by object. Memory outside of the heap is zlib's, and given back. */
class WebSocketFootprintTest {

    private static final int ENGINES = 10_000;
    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;
    private static final PerMessageDeflate ALONE = new PerMessageDeflate(true, true, 15, 15);
    private static final Http1Options HTTP_SERVER = Http1Options.server();
    private static final Http1Options HTTP_CLIENT = Http1Options.client();
    private static final String MESSAGE = DeflateLawsTest.varied(50_000);

    @Test
    void idleEnginesAreSmall() {
        assertThat(each(ENGINES, () -> talked(End.server(CONFIG), true))).isLessThan(1280);
        assertThat(each(ENGINES, () -> talked(End.client(CONFIG), false))).isLessThan(1280);
    }

    /** A whole connection, with the engines of HTTP/1.1 and of its opening handshake below. */
    @Test
    void idleConnectionsAreSmall() {
        assertThat(each(ENGINES, WebSocketFootprintTest::server)).isLessThan(3072);
        assertThat(each(ENGINES, WebSocketFootprintTest::client)).isLessThan(3072);
    }

    @Test
    void compressionCostsNothingWhileIdle() {
        Octets compressed = End.client(CONFIG, ALONE)
                .sends(WebSocketCommand.SendText.of(MESSAGE))
                .output();
        assertThat(each(100, () -> rested(End.server(CONFIG, ALONE), compressed)))
                .isLessThan(1536);
    }

    /** The one thing that cannot be forgotten: what the peer's next message may refer to. */
    @Test
    void contextThatThePeerTakesOverIsAWindow() {
        for (int bits : new int[] {9, 12, 15}) {
            PerMessageDeflate agreed = new PerMessageDeflate(false, false, bits, bits);
            Octets compressed = End.client(CONFIG, agreed)
                    .sends(WebSocketCommand.SendText.of(MESSAGE))
                    .output();
            assertThat(each(100, () -> rested(End.server(CONFIG, agreed), compressed)))
                    .isLessThan(1536 + (1 << bits));
        }
    }

    private static Object rested(End server, Octets compressed) {
        server.receives(compressed).sends(WebSocketCommand.SendText.of(MESSAGE));
        server.output();
        assertThat(server.events()).hasSize(1);
        server.passes(Duration.ofSeconds(6));
        return server.engine;
    }

    private static Object talked(End end, boolean server) {
        String large = "x".repeat(2000);
        end.receives(server ? Frames.masked(Frames.TEXT, large) : Frames.plain(Frames.TEXT, large))
                .receives(server ? Frames.masked(Frames.PING, "x") : Frames.plain(Frames.PING, "x"))
                .sends(WebSocketCommand.SendText.of(large));
        end.output();
        return end.engine;
    }

    private static Object server() {
        End server = new End(WebSockets.server(new Http1ServerEngine(HTTP_SERVER), CONFIG));
        server.receives(Octets.of(WebSocketsTest.ASKS)).sends(WebSocketCommand.Accept.plain());
        return talked(server, true);
    }

    private static Object client() {
        End client = new End(WebSockets.client(
                new Http1ClientEngine(HTTP_CLIENT), WebSocketsTest.REQUEST, CONFIG, Frames.surroundings()));
        client.receives(Octets.of(WebSocketsTest.answer("")));
        return talked(client, false);
    }

    private static long each(int count, Supplier<Object> idle) {
        List<Object> engines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            engines.add(idle.get());
        }
        return Footprint.of(engines) / count;
    }
}
