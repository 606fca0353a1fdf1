package dev.sansio.github.webhook;

/** What the application says to a webhook. */
public sealed interface WebhookCommand {

    /** A delivery is in good hands: 202. Only where {@link WebhookOptions#byApplication()}; for one that has gone, ignored. */
    record Accept(long exchange) implements WebhookCommand {}

    /**
     * A delivery could not be taken.
     *
     * @param status 400 to 599
     */
    record Decline(long exchange, int status) implements WebhookCommand {}

    /** No more deliveries on this connection. */
    record Close() implements WebhookCommand {}
}
