package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpVersion;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.testkit.Octets;
import org.junit.jupiter.api.Test;

/** A WebSocket on a connection of HTTP/2 (RFC 8441). */
class ExtendedConnectTest {

    private static final Octets NO_SETTINGS = Octets.hex("000000 04 00 00000000");
    private static final Octets ENABLE_CONNECT_PROTOCOL = Octets.hex("000006 04 00 00000000 0008 00000001");

    /** RFC 8441 3: a server that does not know :protocol would take it for a tunnel to the authority. */
    @Test
    void nothingIsAskedUntilTheServerHasSaidThatItKnowsExtendedConnect() {
        Http2ClientEngine http = new Http2ClientEngine(Http2Options.client(), Frames.surroundings());
        http.advance(0);
        HttpCommand ask = new HttpCommand.SendRequest(
                0,
                ClientHandshake.of(WebSocketsTest.REQUEST, HttpVersion.HTTP_2, Frames.surroundings())
                        .head(),
                false);
        assertThatThrownBy(() -> http.send(ask, 0)).isInstanceOf(CommandRejectedException.class);
        http.receive(NO_SETTINGS.toBuffer(), 0);
        drain(http);
        assertThatThrownBy(() -> http.send(ask, 0)).isInstanceOf(CommandRejectedException.class);
        assertThat(http.pending()).isZero();
        http.receive(ENABLE_CONNECT_PROTOCOL.toBuffer(), 0);
        drain(http);
        http.send(ask, 0);
        assertThat(http.pending()).isPositive();
    }

    private static void drain(Http2ClientEngine http) {
        while (http.poll() != null || http.transmit() != null) {
            // whatever it is
        }
    }
}
