package dev.sansio.netty;

import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;

/** Lines, each direction ended by itself: {@code !eof} ends ours, and the peer's end is the event {@code <eof>}. */
public final class HalfLineEngine extends SingleChannelEngine<String, String> {

    private final Step<String> line = Steps.line(StandardCharsets.UTF_8, new Limit("line", 1000), LineEnd.LF_OR_CRLF);

    private boolean ourEnd;

    public HalfLineEngine() {
        super(Phase.OPEN);
    }

    @Override
    protected void accept(String command) {
        if (!command.equals("!eof")) {
            out.utf8(command).put('\n');
            return;
        }
        finishOutput();
        if (atEof()) {
            enter(Phase.CLOSED);
        }
        ourEnd = true;
    }

    @Override
    protected void ended() {
        emit("<eof>");
        enter(ourEnd ? Phase.CLOSED : Phase.PAUSED);
    }

    @Override
    protected String parse() {
        return line.next(in);
    }
}
