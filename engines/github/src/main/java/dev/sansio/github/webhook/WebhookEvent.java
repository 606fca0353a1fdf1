package dev.sansio.github.webhook;

/** What came to a webhook. Each has the number of the exchange that it came in. */
public sealed interface WebhookEvent {

    /** The exchange of HTTP. */
    long exchange();

    /**
     * A delivery has come for the first time. It was answered with 202, or is to be answered with {@link WebhookCommand.Accept}
     * or {@link WebhookCommand.Decline}, as the options say.
     */
    record Delivered(long exchange, Delivery delivery) implements WebhookEvent {}

    /**
     * A delivery came again: somebody asked GitHub to send it again, or has recorded and replayed it, which cannot be told
     * apart. It was answered with 202; whoever cannot do the same twice leaves it alone.
     */
    record Repeated(long exchange, Delivery delivery) implements WebhookEvent {}

    /**
     * A request was refused, and answered with {@link Refusal#status()}.
     *
     * @param detail for people
     */
    record Refused(long exchange, Refusal refusal, String detail) implements WebhookEvent {}
}
