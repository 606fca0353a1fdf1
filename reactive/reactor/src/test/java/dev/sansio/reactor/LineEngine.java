package dev.sansio.reactor;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Lines in both directions. From the peer {@code FAIL} is garbled, {@code END} ends the session, {@code OPEN} ends the
 * opening, {@code SWITCH} hands over. As a command {@code bad} is rejected, {@code crash} is a bug, {@code quit} ends
 * with a word, {@code close} without.
 */
final class LineEngine extends SingleChannelEngine<String, String> implements StreamEngine<String, String> {

    private final Step<String> line = Steps.line(StandardCharsets.UTF_8, new Limit("line", 1000), LineEnd.LF_OR_CRLF);
    private String greeting = "";
    private Duration silence = Duration.ZERO;
    private boolean stays;

    LineEngine() {
        this(Phase.OPEN);
    }

    LineEngine(Phase first) {
        super(first);
    }

    LineEngine greeting(String text) {
        greeting = text;
        return this;
    }

    LineEngine silence(Duration allowed) {
        silence = allowed;
        return this;
    }

    /** Does not close at the end of input, but tells it as {@code EOF} and waits for a command. */
    LineEngine staying() {
        stays = true;
        return this;
    }

    @Override
    protected void ended() {
        if (stays && in.isEmpty()) {
            emit("EOF");
            enter(Phase.PAUSED);
        } else {
            super.ended();
        }
    }

    @Override
    protected void start() {
        allowSilence(silence.toNanos());
        if (!greeting.isEmpty()) {
            out.ascii(greeting).ascii("\n");
        }
    }

    @Override
    protected void accept(String command) {
        switch (command) {
            case "bad" -> throw new CommandRejectedException("bad");
            case "crash" -> throw new IllegalStateException("a bug in send");
            case "quit" -> {
                out.ascii("bye\n");
                enter(Phase.CLOSED);
            }
            case "close" -> enter(Phase.CLOSED);
            default -> {
                if (command.startsWith("silence ")) {
                    allowSilence(Long.parseLong(command.substring(8)) * 1_000_000);
                } else {
                    out.utf8(command).ascii("\n");
                }
            }
        }
    }

    @Override
    protected String parse() {
        String text = line.next(in);
        if (text == null) {
            return null;
        }
        switch (text) {
            case "FAIL" -> throw new SessionFailedException("garbled", "FAIL came");
            case "CRASH" -> throw new IllegalStateException("a bug in poll");
            case "END" -> enter(Phase.CLOSED);
            case "OPEN" -> enter(Phase.OPEN);
            case "SWITCH" -> enter(Phase.SWITCHED);
            default -> {}
        }
        return text;
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        out.ascii("farewell ").ascii(failure.code()).ascii("\n");
    }
}
