package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whatever bytes come: events or a SessionFailedException, nothing else, and the same for two ways to cut them. */
class SmtpFuzzTest {

    @FuzzTest
    void replies(byte[] input) {
        decode(
                () -> new SmtpClientEngine(Conversations.CLIENT),
                input,
                event -> event instanceof SmtpEvent.Ready
                        ? List.of(SmtpCommand.Envelope.of("a@b.example", "c@d.example"))
                        : event instanceof SmtpEvent.BodyWanted
                                ? List.of(Conversations.body("text"), new SmtpCommand.EndOfBody())
                                : List.of());
    }

    @FuzzTest
    void commands(byte[] input) {
        SmtpServerConfig config = Conversations.SERVER
                .withExtensions(EnumSet.allOf(SmtpExtension.class))
                .withAuthentication(List.of("PLAIN"), false, true)
                .withBareLineEnds(BareLineEnds.NORMALIZE);
        decode(() -> new SmtpServerEngine(config), input, Conversations::accept);
    }

    private static <C, E> void decode(
            Supplier<StreamEngine<C, E>> engine, byte[] input, Function<E, List<C>> reactions) {
        StringBuilder once = new StringBuilder();
        String end = feed(engine.get(), input, input.length, reactions, once);
        StringBuilder bytewise = new StringBuilder();
        String otherEnd = feed(engine.get(), input, 1, reactions, bytewise);
        assertThat(otherEnd).isEqualTo(end);
        assertThat(bytewise.toString()).isEqualTo(once.toString());
    }

    /** Feeds in pieces; how it ended, and what was transmitted. */
    private static <C, E> String feed(
            StreamEngine<C, E> engine, byte[] input, int piece, Function<E, List<C>> reactions, StringBuilder written) {
        engine.advance(0);
        try {
            drain(engine, reactions);
            for (int at = 0; at < input.length; at += Math.max(1, piece)) {
                byte[] part = Arrays.copyOfRange(input, at, Math.min(input.length, at + piece));
                engine.receive(ByteBuffer.wrap(part), 0);
                drain(engine, reactions);
            }
            engine.eof(0);
            drain(engine, reactions);
            return String.valueOf(engine.phase());
        } catch (SessionFailedException failed) {
            return failed.code();
        } finally {
            for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
                written.append(Octets.of(bytes));
            }
        }
    }

    private static <C, E> void drain(StreamEngine<C, E> engine, Function<E, List<C>> reactions) {
        for (E event = engine.poll(); event != null; event = engine.poll()) {
            assertThat(event.toString()).isNotNull();
            for (C command : reactions.apply(event)) {
                try {
                    engine.send(command, 0);
                } catch (CommandRejectedException rejected) {
                    assertThat(rejected).hasMessageNotContaining("\n");
                }
            }
        }
    }
}
