package dev.sansio.lsp;

/** Where a session is (LSP 3.18, "Server lifecycle"); the same seen from both sides. */
public enum SessionState {
    /** {@code initialize} is awaited. */
    AWAITING_INITIALIZE,
    /** {@code initialize} is to be answered. */
    AWAITING_INITIALIZE_RESULT,
    /** Open for everything. */
    RUNNING,
    /** {@code shutdown} is to be answered. */
    AWAITING_SHUTDOWN_RESULT,
    /** {@code exit} is awaited. */
    AWAITING_EXIT,
    /** Over. */
    EXITED;

    /** Whether the server takes requests and notifications. */
    boolean serves() {
        return this == RUNNING;
    }

    /** Whether {@code shutdown} was received, so that {@code exit} is no fault. */
    boolean wasShutDown() {
        return this == AWAITING_SHUTDOWN_RESULT || this == AWAITING_EXIT;
    }
}
