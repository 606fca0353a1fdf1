package dev.sansio.netty;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;

/** Lines in both directions; the line {@code .} closes. */
public final class LineEngine extends SingleChannelEngine<String, String> {

    private final Step<String> line =
            Steps.line(StandardCharsets.UTF_8, new Limit("line", 1 << 20), LineEnd.LF_OR_CRLF);

    public LineEngine() {
        super(Phase.OPEN);
    }

    @Override
    protected void accept(String command) {
        if (command.indexOf('\n') >= 0) {
            throw new CommandRejectedException("a line contains a line feed");
        }
        out.utf8(command).put('\n');
        if (command.equals(".")) {
            enter(Phase.CLOSED);
        }
    }

    @Override
    protected String parse() {
        return line.next(in);
    }
}
