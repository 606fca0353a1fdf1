package dev.sansio.matrix.room;

import dev.sansio.matrix.model.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How an event relates to another (client-server API, "Forming relationships between events"). */
public sealed interface Relation {

    /** The other event. */
    String target();

    /** It takes the place of the other. */
    record Replacement(String target, @Nullable ObjectNode newContent) implements Relation {}

    /** It is an annotation, such as a reaction. */
    record Annotation(String target, String key) implements Relation {}

    /**
     * It belongs to a thread.
     *
     * @param target the root
     * @param inReplyTo what it answers, or comes after; null if nothing is said
     * @param fallingBack whether that is only for clients without threads
     */
    record InThread(String target, @Nullable String inReplyTo, boolean fallingBack) implements Relation {}

    /** It answers the other. */
    record Reply(String target) implements Relation {}

    /** It refers to the other, in a way that may not be known here. */
    record Reference(String target, String relType) implements Relation {}

    /** The relation of an event; null if it has none that can be read. */
    static @Nullable Relation of(Event event) {
        JsonNode said = event.content().get("m.relates_to");
        if (said == null || !said.isObject()) {
            return null;
        }
        String type = text(said, "rel_type");
        String target = text(said, "event_id");
        JsonNode answered = said.get("m.in_reply_to");
        String reply = answered == null ? null : text(answered, "event_id");
        if (type == null || target == null) {
            return reply == null ? null : new Reply(reply);
        }
        return switch (type) {
            case "m.replace" -> new Replacement(target, newContent(event));
            case "m.annotation" -> annotation(target, text(said, "key"));
            case "m.thread" ->
                new InThread(target, reply, said.path("is_falling_back").asBoolean(false));
            default -> new Reference(target, type);
        };
    }

    private static @Nullable Relation annotation(String target, @Nullable String key) {
        return key == null ? null : new Annotation(target, key);
    }

    private static @Nullable ObjectNode newContent(Event event) {
        return event.content().get("m.new_content") instanceof ObjectNode content ? content : null;
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
