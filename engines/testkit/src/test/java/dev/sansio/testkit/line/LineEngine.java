package dev.sansio.testkit.line;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines; {@code BLOB n} is followed by n bytes; {@code QUIT} is answered {@code BYE}; {@code !} is garbled. */
public final class LineEngine extends SingleChannelEngine<LineCommand, LineEvent> {

    public static final int LONGEST = 120;
    private static final long SECOND = 1_000_000_000L;

    private final Step<String> line = Steps.line(StandardCharsets.ISO_8859_1, new Limit("line", LONGEST), LineEnd.CRLF);
    private int blob;
    private long tick = NEVER;

    public LineEngine() {
        super(Phase.OPEN);
    }

    @Override
    protected void start() {
        allowSilence(30 * SECOND);
        tick = now() + 10 * SECOND;
    }

    @Override
    protected long timers() {
        return tick;
    }

    @Override
    protected void due() {
        out.ascii("TICK\r\n");
        tick = now() + 10 * SECOND;
    }

    @Override
    protected void accept(LineCommand command) {
        if (command instanceof LineCommand.Say say) {
            if (say.text().indexOf('\r') >= 0 || say.text().indexOf('\n') >= 0) {
                throw new CommandRejectedException("a line has one end");
            }
            out.ascii(say.text()).ascii("\r\n");
        } else if (command instanceof LineCommand.Attach attach) {
            out.link(attach.payload());
        } else {
            enter(Phase.CLOSED);
        }
    }

    @Override
    protected @Nullable LineEvent parse() {
        if (blob > 0) {
            if (in.isEmpty()) {
                return null;
            }
            int part = Math.min(blob, in.length());
            blob -= part;
            return new LineEvent.BlobReceived(in.take(part));
        }
        String text = line.next(in);
        if (text == null) {
            return null;
        }
        if (text.startsWith("!")) {
            throw new SessionFailedException("garbled", "a line began with an exclamation mark");
        }
        if (text.startsWith("BLOB ")) {
            blob = Integer.parseInt(text.substring(5));
            return new LineEvent.Said("BLOB");
        }
        if (text.equals("QUIT")) {
            out.ascii("BYE\r\n");
            enter(Phase.CLOSED);
            return new LineEvent.Quit();
        }
        return new LineEvent.Said(text);
    }

    @Override
    protected void ended() {
        if (blob > 0) {
            throw truncated("input ended in the middle of a blob");
        }
        super.ended();
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        out.ascii("ERR ").ascii(failure.code()).ascii("\r\n");
    }
}
