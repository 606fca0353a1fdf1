package dev.sansio.lsp.json;

/** A text that is no JSON, or is nested too deeply. It has no stack trace: what it tells is about the text. */
public final class MalformedTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    MalformedTextException(String reason, int offset) {
        super(reason + " at byte " + offset, null, false, false);
        this.offset = offset;
    }

    /** How many bytes before the fault are as they should be. */
    public int offset() {
        return offset;
    }
}
