package dev.sansio.core;

import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A toy protocol: lines in, lines out, and a word for everything that an engine may do. */
final class LineEngine extends SingleChannelEngine<String, String> {

    static final Limit LINE = new Limit("Toy.line", 100);

    /** The calls of hooks, for tests that count them. */
    final List<String> calls = new ArrayList<>();

    long timer = NEVER;
    long period = NEVER;
    boolean contentWithLoss;
    String greeting = "";

    private final Step<String> line = Steps.line(StandardCharsets.ISO_8859_1, LINE, LineEnd.LF_OR_CRLF);

    LineEngine() {
        super(Phase.OPEN);
    }

    LineEngine silence(long nanos) {
        allowSilence(nanos);
        return this;
    }

    LineEngine owingAtMost(long bytes) {
        boundOutput(new Limit("Toy.owed", bytes));
        return this;
    }

    LineEngine greeting(String event) {
        greeting = event;
        return this;
    }

    @Override
    protected void start() {
        calls.add("start " + now());
        if (!greeting.isEmpty()) {
            emit(greeting);
        }
        if (period != NEVER) {
            timer = now() + period;
        }
    }

    @Override
    protected void accept(String command) {
        if (command.indexOf('\n') >= 0) {
            throw new CommandRejectedException("a line has one end");
        }
        out.ascii(command).put('\n');
        if (phase() == Phase.PAUSED) {
            enter(Phase.OPEN);
        }
        if (command.equals("quit")) {
            enter(Phase.CLOSED);
        }
    }

    @Override
    protected @Nullable String parse() {
        String read = line.next(in);
        return read == null ? null : meaning(read);
    }

    private String meaning(String read) {
        switch (read) {
            case "bad" -> throw new SessionFailedException("bad", "a bad line");
            case "last-bad" -> {
                emit("last");
                throw new SessionFailedException("bad", "a bad line");
            }
            case "two" -> emit("second");
            case "hold" -> enter(Phase.PAUSED);
            case "doom" -> doom(new SessionFailedException("doomed", "by a line"));
            case "half" -> finishOutput();
            case "switch" -> enter(Phase.SWITCHED);
            case "bye" -> enter(Phase.CLOSED);
            default -> {}
        }
        return read;
    }

    @Override
    protected void ended() {
        String last = line.last(in);
        if (last != null) {
            emit(last);
        }
        enter(Phase.CLOSED);
    }

    @Override
    protected void abandoned() {
        if (contentWithLoss) {
            enter(Phase.CLOSED);
        }
    }

    @Override
    protected long timers() {
        return timer;
    }

    @Override
    protected void due() {
        calls.add("due " + now());
        if (period == NEVER) {
            timer = NEVER;
            throw new SessionFailedException("overdue", "a timer");
        }
        timer = now() + period;
        out.ascii("ping\n");
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        out.ascii("farewell " + failure.code() + "\n");
    }
}
