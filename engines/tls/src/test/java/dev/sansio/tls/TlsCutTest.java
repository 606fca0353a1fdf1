package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a handshake and what follows it are cut in two, the same is told, and the same is sent. */
class TlsCutTest {

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aClientForEveryCut(TlsVersion version) {
        Pair pair = conversation(version);
        byte[] input = pair.server.everythingTransmitted();
        End whole = run(Recorded.client(), input, input.length);
        assertThat(whole.text()).isEqualTo("answer");
        assertThat(whole.isEnded()).isTrue();
        for (int cut = 1; cut < input.length; cut++) {
            same(run(Recorded.client(), input, cut), whole, cut);
        }
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aServerForEveryCut(TlsVersion version) {
        Pair pair = conversation(version);
        byte[] input = pair.client.everythingTransmitted();
        End whole = run(Recorded.server(version), input, input.length);
        assertThat(whole.text()).isEqualTo("question");
        for (int cut = 1; cut < input.length; cut++) {
            same(run(Recorded.server(version), input, cut), whole, cut);
        }
    }

    private static Pair conversation(TlsVersion version) {
        Pair pair = Recorded.pair(version);
        pair.clientSends(Pair.write("question")).run();
        return pair.serverSends(Pair.write("answer"))
                .serverSends(new TlsCommand.Finish())
                .run();
    }

    private static End run(TlsEngine engine, byte[] input, int cut) {
        End end = new End(engine);
        engine.advance(0);
        take(end, new byte[0]);
        take(end, Arrays.copyOf(input, cut));
        take(end, Arrays.copyOfRange(input, cut, input.length));
        return end;
    }

    private static void take(End end, byte[] bytes) {
        end.engine.receive(ByteBuffer.wrap(bytes), 0);
        end.poll();
        end.transmit();
    }

    private static void same(End actual, End expected, int cut) {
        assertThat(actual.events).as("cut at %d", cut).isEqualTo(expected.events);
        assertThat(actual.text()).as("cut at %d", cut).isEqualTo(expected.text());
        assertThat(actual.code()).as("cut at %d", cut).isEqualTo(expected.code());
        assertThat(actual.everythingTransmitted()).as("cut at %d", cut).isEqualTo(expected.everythingTransmitted());
    }
}
