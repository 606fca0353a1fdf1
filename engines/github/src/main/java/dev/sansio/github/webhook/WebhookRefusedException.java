package dev.sansio.github.webhook;

/** A request that is no delivery, or none that is taken. It has no stack trace: what it tells is about the peer. */
public final class WebhookRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /** A refusal, with what was wrong for people, without secrets. */
    public WebhookRefusedException(Refusal refusal, String message) {
        super(message, null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
