package dev.sansio.socks;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whatever bytes come: events or a SessionFailedException, nothing else, and the same for two ways to cut them. */
class SocksFuzzTest {

    private static final SocksServerConfig EVERYTHING = new SocksServerConfig(
            SocksServerConfig.open().versions(),
            List.of(SocksMethod.USERNAME_PASSWORD, SocksMethod.GSSAPI, SocksMethod.NO_AUTHENTICATION),
            SocksServerConfig.open().cmds(),
            SocksLimits.DEFAULTS);

    @FuzzTest
    void requests(byte[] input) {
        decode(() -> new SocksServerEngine(EVERYTHING), input, Conversations::grant);
    }

    @FuzzTest
    void replies(byte[] input) {
        SocksClientConfig config = Conversations.WITH_PASSWORD.withMethod(SocksMethod.GSSAPI);
        decode(
                () -> new SocksClientEngine(config, SocksCmd.BIND, Conversations.IP),
                input,
                event -> event instanceof SocksMethodEvent.MethodSelected selected
                                && selected.method().isForApplication()
                        ? List.of(new SocksMethodCommand.SendToken(SocksTokenType.CONTEXT, ByteBuffer.allocate(3)))
                        : event instanceof SocksMethodEvent.TokenReceived
                                ? List.of(new SocksMethodCommand.Complete())
                                : List.of());
    }

    @FuzzTest
    void repliesOfSocks4(byte[] input) {
        decode(() -> new SocksClientEngine(SocksClientConfig.V4A, Conversations.HOST), input, event -> List.of());
    }

    @FuzzTest
    void datagrams(byte[] input) {
        SocksDatagram datagram = SocksDatagram.decode(ByteBuffer.wrap(input));
        if (datagram != null) {
            byte[] encoded = Octets.of(datagram.encode()).toArray();
            assertThat(Arrays.copyOfRange(encoded, 2, encoded.length))
                    .isEqualTo(Arrays.copyOfRange(input, 2, input.length));
        }
    }

    @FuzzTest
    void addresses(byte[] input) {
        String text = new String(input, java.nio.charset.StandardCharsets.UTF_8);
        if (DomainSyntax.isDomain(text)) {
            SocksAddress address = SocksAddress.domain(text, 1);
            assertThat(address.scope()).isNotNull();
            SocksAddress literal = address.canonical();
            if (literal.type() != SocksAddress.Type.DOMAIN) {
                String shown = literal.toString();
                assertThat(SocksAddress.of(shown.substring(0, shown.lastIndexOf(':')), 1))
                        .isEqualTo(literal);
            }
        }
    }

    private static <C, E> void decode(
            Supplier<StreamEngine<C, E>> engine, byte[] input, Function<E, List<C>> reactions) {
        String once = feed(engine.get(), input, Math.max(1, input.length), reactions);
        assertThat(feed(engine.get(), input, 1, reactions)).isEqualTo(once);
    }

    /** Feeds in pieces; the events, how it ended, what was transmitted, and what was left. */
    private static <C, E> String feed(
            StreamEngine<C, E> engine, byte[] input, int piece, Function<E, List<C>> reactions) {
        StringBuilder seen = new StringBuilder();
        engine.advance(0);
        try {
            drain(engine, reactions, seen);
            for (int at = 0; at < input.length; at += piece) {
                engine.receive(ByteBuffer.wrap(Arrays.copyOfRange(input, at, Math.min(input.length, at + piece))), 0);
                drain(engine, reactions, seen);
            }
            engine.eof(0);
            drain(engine, reactions, seen);
            seen.append(engine.phase());
            if (engine.phase() == dev.sansio.core.Phase.SWITCHED) {
                engine.unread().forEach(rest -> seen.append(Octets.of(rest)));
            }
        } catch (SessionFailedException failed) {
            seen.append(failed.code());
        }
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            seen.append(Octets.of(bytes));
        }
        return seen.toString();
    }

    private static <C, E> void drain(StreamEngine<C, E> engine, Function<E, List<C>> reactions, StringBuilder seen) {
        for (E event = engine.poll(); event != null; event = engine.poll()) {
            seen.append(event).append('\n');
            reactions.apply(event).forEach(command -> engine.send(command, 0));
        }
    }
}
