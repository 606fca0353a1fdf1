package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** An exchange as a carrier of bytes (RFC 9110 7.8, 9.3.6). */
class HttpTunnelTest {

    private final HttpTunnel tunnel = new HttpTunnel(new ToyHttp(), 3);
    private final ByteBuffer bytes = ByteBuffer.wrap(new byte[] {1, 2, 3});

    @Test
    void dataOfTheExchangeIsPayload() {
        assertThat(tunnel.payload(new HttpEvent.DataReceived(3, bytes, false))).isEqualTo(bytes);
        assertThat(tunnel.payload(new HttpEvent.DataReceived(4, bytes, false))).isNull();
        assertThat(tunnel.payload(new HttpEvent.Writable(3))).isNull();
    }

    @Test
    void theEndAndTheFailureOfTheExchangeEndIt() {
        HttpError error = HttpError.of(HttpError.Code.CANCEL, "");
        assertThat(tunnel.ends(new HttpEvent.DataReceived(3, bytes, true))).isTrue();
        assertThat(tunnel.ends(new HttpEvent.DataReceived(3, bytes, false))).isFalse();
        assertThat(tunnel.ends(new HttpEvent.DataReceived(4, bytes, true))).isFalse();
        assertThat(tunnel.ends(new HttpEvent.TrailersReceived(3, HttpFields.EMPTY)))
                .isTrue();
        assertThat(tunnel.ends(new HttpEvent.ExchangeFailed(3, error, HttpEvent.By.PEER_RESET)))
                .isTrue();
        assertThat(tunnel.ends(new HttpEvent.Writable(3))).isFalse();
    }

    @Test
    void bytesAndCreditBecomeCommandsOfTheExchange() {
        assertThat(tunnel.write(bytes)).isEqualTo(new HttpCommand.SendData(3, bytes, false));
        assertThat(tunnel.finish()).isEqualTo(new HttpCommand.SendData(3, ByteBuffer.allocate(0), true));
        assertThat(tunnel.consumed(7)).isEqualTo(new HttpCommand.Consumed(3, 7));
    }
}
