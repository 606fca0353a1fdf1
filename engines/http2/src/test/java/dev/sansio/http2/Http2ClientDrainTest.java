package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When a client that leaves says so. */
class Http2ClientDrainTest {

    private static final String GOAWAY = "\0\0\b\7\0\0\0\0\0";

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private static Http2ClientEngine client(Http2Options options) {
        Http2ClientEngine engine =
                new Http2ClientEngine(options, new Surroundings(() -> Instant.EPOCH, new Random(0), () -> 1000L));
        engine.advance(0);
        engine.send(new HttpCommand.SendRequest(1, Conversations.get("/"), true), 0);
        return engine;
    }

    private String flush(Http2ClientEngine engine) {
        sent.reset();
        for (ByteBuffer unit = engine.transmit(); unit != null; unit = engine.transmit()) {
            while (unit.hasRemaining()) {
                sent.write(unit.get());
            }
        }
        return sent.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void goawayWaitsForTheEndOfWhatIsOpen() {
        Http2ClientEngine engine = client(Http2Options.client());
        engine.send(new HttpCommand.Drain(), 0);
        assertThat(flush(engine)).doesNotContain(GOAWAY);
        engine.receive(
                ByteBuffer.wrap(Octets.concat(
                                List.of(Wire.settings(), Wire.settingsAck(), Wire.headers(1, true, ":status", "200")))
                        .toArray()),
                0);
        assertThat(engine.poll()).isInstanceOf(Http2Event.SettingsReceived.class);
        assertThat(engine.poll()).isInstanceOf(Http2Event.SettingsAcknowledged.class);
        assertThat(engine.poll()).isInstanceOf(HttpEvent.ResponseReceived.class);
        assertThat(engine.poll()).isNull();
        assertThat(engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(flush(engine)).contains(GOAWAY);
    }

    @Test
    void goawayRefusesPushesAtOnce() {
        Http2ClientEngine engine = client(Http2Options.client().withPush(true));
        engine.send(new HttpCommand.Drain(), 0);
        assertThat(flush(engine)).contains(GOAWAY);
    }
}
