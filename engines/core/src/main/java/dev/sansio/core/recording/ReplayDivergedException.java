package dev.sansio.core.recording;

/** A replayed engine has answered a call otherwise: it is another version, configuration or seed, or not deterministic. */
public final class ReplayDivergedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;

    ReplayDivergedException(int index, Call call, String replayed) {
        super("call %d, %s at %d, was answered otherwise%n  recorded: %s%n  replayed: %s"
                .formatted(index, call.kind(), call.now(), call.result(), replayed));
        this.index = index;
    }

    /** Which call it was, from 0. */
    public int index() {
        return index;
    }
}
