package dev.sansio.core.recording;

/** In a replay: the loss of the carrier, of which a recording has only the message. */
public final class RecordedLossException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordedLossException(String message) {
        super(message, null, false, false);
    }
}
