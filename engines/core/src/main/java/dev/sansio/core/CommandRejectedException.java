package dev.sansio.core;

/**
 * The caller's mistake: a command that the engine's state forbids, or that the wire cannot carry. The engine is unchanged.
 */
public final class CommandRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Rejects with the reason, which names the command, the state or field at fault, and never a secret. */
    public CommandRejectedException(String reason) {
        super(reason);
    }
}
