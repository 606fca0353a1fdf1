package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Engine;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TlsTimeTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final TlsLimits LIMITS =
            TlsLimits.defaults().withTimes(Duration.ofSeconds(10), Duration.ofSeconds(20));

    @Test
    void aHandshakeHasItsTimeHoweverBusyThePeerIs() {
        End end = new End(TlsEngine.server(Given.server().limits(LIMITS).build()));
        assertThat(end.engine.deadline()).isEqualTo(Engine.NEVER);
        end.engine.advance(5 * SECOND);
        end.poll();
        assertThat(end.engine.deadline()).isEqualTo(15 * SECOND);

        end.engine.receive(ByteBuffer.wrap(new byte[] {22, 3, 3, 0, 5, 1}), 14 * SECOND);
        end.poll();
        assertThat(end.engine.deadline()).isEqualTo(15 * SECOND);

        end.engine.advance(15 * SECOND);
        end.poll();
        assertThat(end.code()).isEqualTo(SessionFailedException.TIMEOUT);
        assertThat(end.failure).hasMessageContaining("TlsLimits.handshake");
        assertThat(end.transmit()).as("a fatal alert").startsWith(21, 3, 3, 0, 2, 2);
        assertThat(end.engine.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void theTimeOfTheHandshakeEndsWithIt() {
        Pair pair = Pair.of(Given.client().limits(LIMITS), Given.server().limits(LIMITS))
                .start();
        assertThat(pair.client.engine.deadline()).isEqualTo(Engine.NEVER);
        assertThat(pair.server.engine.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void inputThatWaitsToBePolledIsNotHeldAgainstThePeer() {
        Pair pair =
                Pair.of(Given.client().build(), Given.server().limits(LIMITS).build());
        pair.server.engine.advance(0);
        pair.server.poll();
        pair.client.engine.advance(0);
        pair.client.poll();
        pair.server.engine.receive(ByteBuffer.wrap(pair.client.transmit()), SECOND);
        assertThat(pair.server.engine.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void afterOurEndThePeersSilenceIsBounded() {
        Pair pair = Pair.of(Given.client().limits(LIMITS), Given.server()).start();
        pair.clientSends(new TlsCommand.Finish()).run();
        assertThat(pair.client.engine.deadline()).isEqualTo(20 * SECOND);

        pair.now = 15 * SECOND;
        pair.serverSends(Pair.write("still here")).run();
        assertThat(pair.client.engine.deadline()).isEqualTo(35 * SECOND);

        pair.client.engine.advance(35 * SECOND);
        pair.client.poll();
        assertThat(pair.client.code()).isEqualTo(SessionFailedException.TIMEOUT);
    }

    @Test
    void zeroIsNoBound() {
        TlsLimits patient = TlsLimits.defaults().withTimes(Duration.ZERO, Duration.ZERO);
        End end = new End(TlsEngine.server(Given.server().limits(patient).build()));
        end.engine.advance(0);
        end.poll();
        assertThat(end.engine.deadline()).isEqualTo(Engine.NEVER);
    }
}
