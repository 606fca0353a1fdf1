package dev.sansio.tool.cli;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Tap;
import java.io.PrintStream;

/** Prints what an engine is told and what it tells, a line each. */
public final class TellingListener<C, E> implements Tap.Listener<C, E> {

    private final PrintStream out;

    /** A listener that prints. */
    public TellingListener(PrintStream out) {
        this.out = out;
    }

    @Override
    public void commanded(C command, long now) {
        out.println("  > " + command);
    }

    @Override
    public void told(E event, long now) {
        out.println("  < " + event);
    }

    @Override
    public void failed(SessionFailedException failure, long now) {
        out.println("  ! " + failure.getMessage());
    }
}
