package dev.sansio.netty.process;

import java.io.IOException;

/** The system could not start a program: it is missing, it may not be run, its folder does not exist. */
public final class ProgramNotStartedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String program;

    ProgramNotStartedException(String program, IOException cause) {
        super("the program " + program + " could not be started", cause);
        this.program = program;
    }

    /** The program, without its arguments, which may be secret. */
    public String program() {
        return program;
    }
}
