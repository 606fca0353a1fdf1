package dev.sansio.core;

import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The client of a small line protocol: {@code ADD n} and {@code TOTAL}, answered by {@code OK n} or {@code ERR why}. */
final class TallyEngine extends SingleChannelEngine<TallyEngine.Command, TallyEngine.Event> {

    sealed interface Command {}

    record Add(int amount) implements Command {}

    record Total() implements Command {}

    sealed interface Event {}

    record Totalled(long total) implements Event {}

    record Refused(String reason) implements Event {}

    private final Step<Event> reply = Steps.line(
                    StandardCharsets.US_ASCII, new Limit("TallyLimits.line", 80), LineEnd.CRLF)
            .map(TallyEngine::read);

    TallyEngine() {
        super(Phase.OPEN);
    }

    @Override
    protected void accept(Command command) {
        if (command instanceof Add add) {
            if (add.amount() < 0) {
                throw new CommandRejectedException("a tally only grows: " + add.amount());
            }
            out.ascii("ADD " + add.amount() + "\r\n");
        } else {
            out.ascii("TOTAL\r\n");
        }
    }

    @Override
    protected @Nullable Event parse() {
        return reply.next(in);
    }

    private static Event read(String line) {
        if (line.matches("OK \\d{1,18}")) {
            return new Totalled(Long.parseLong(line, 3, line.length(), 10));
        }
        if (line.startsWith("ERR ")) {
            return new Refused(line.substring(4));
        }
        throw new SessionFailedException("garbled", "expected OK or ERR");
    }
}
