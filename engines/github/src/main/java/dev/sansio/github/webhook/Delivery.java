package dev.sansio.github.webhook;

import dev.sansio.github.api.JsonView;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook delivered. Only the payload is signed: the sender of a signed payload is known, and that the fields say the
 * same is believed.
 *
 * @param id of the delivery; that of a repeated delivery is the same
 * @param eventName the event, such as {@code issues}
 * @param hookId of the webhook; null if it was not said
 * @param targetType what the webhook belongs to, such as {@code repository}; null if it was not said
 * @param targetId of what the webhook belongs to; null if it was not said
 * @param payload what is told about the event
 */
public record Delivery(
        String id,
        String eventName,
        @Nullable String hookId,
        @Nullable String targetType,
        @Nullable String targetId,
        JsonView payload) {

    /** The event, or null for one that is not known here. */
    public @Nullable WebhookName event() {
        return WebhookName.of(eventName);
    }

    /** What was done, such as {@code opened}; null if the event has no actions. */
    public @Nullable String action() {
        return payload.tree().path("action").asString(null);
    }

    /** Event and action together, or null for what is not known here. */
    public @Nullable WebhookType type() {
        WebhookName event = event();
        return event == null ? null : WebhookType.of(event, action());
    }

    /** Without the payload. */
    @Override
    public String toString() {
        String action = action();
        return "Delivery[" + id + ", " + eventName + (action == null ? "" : " " + action) + "]";
    }
}
