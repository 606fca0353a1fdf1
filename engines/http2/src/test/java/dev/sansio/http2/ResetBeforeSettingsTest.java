package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A stream that was reset before the peer had acknowledged our SETTINGS: data that is on its way may fill the larger window
 * that these define (RFC 9113 6.9.2, 5.1).
 */
class ResetBeforeSettingsTest {

    private static final String PIECE = "x".repeat(16_384);

    private final Http2ServerEngine server = new Http2ServerEngine(
            Http2Options.server(), new Surroundings(() -> Instant.EPOCH, new Random(0), () -> 0L));

    private void arrives(Octets octets) {
        server.receive(ByteBuffer.wrap(octets.toArray()), 0);
    }

    private void refused() {
        server.advance(0);
        arrives(Octets.concat(List.of(Wire.PREFACE, Wire.request("POST", 1, false))));
        assertThat(server.poll()).isInstanceOf(Http2Event.SettingsReceived.class);
        assertThat(server.poll()).isInstanceOf(HttpEvent.RequestReceived.class);
        server.send(new HttpCommand.SendResponse(1, ResponseHead.of(413), true), 0);
        server.send(new HttpCommand.StopReceiving(1, HttpError.Code.NO_ERROR), 0);
        for (ByteBuffer unit = server.transmit(); unit != null; unit = server.transmit()) {
            assertThat(unit.hasRemaining()).isTrue();
        }
        arrives(Wire.settingsAck());
        assertThat(server.poll()).isInstanceOf(Http2Event.SettingsAcknowledged.class);
    }

    @Test
    void theWindowOfTheSettingsMayBeFilled() {
        refused();
        for (int i = 0; i < 16; i++) {
            arrives(Wire.data(1, PIECE, false));
        }
        assertThat(server.poll()).isNull();
        assertThat(server.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void butNotMore() {
        refused();
        for (int i = 0; i < 17; i++) {
            arrives(Wire.data(1, PIECE, false));
        }
        assertThatThrownBy(server::poll)
                .isInstanceOf(SessionFailedException.class)
                .hasMessageContaining("window");
    }
}
