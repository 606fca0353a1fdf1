package dev.sansio.matrix.event;

import tools.jackson.databind.node.ObjectNode;

/**
 * The content of an event of a known type that lacks what it must have; a redaction may have taken it away.
 *
 * @param json as it came; read it, do not change it
 * @param reason what is wrong, without any of the content
 */
public record UnreadableContent(String eventType, ObjectNode json, String reason) implements EventContent {

    @Override
    public ObjectNode toJson() {
        return json;
    }

    /** Without the content, which may be secret. */
    @Override
    public String toString() {
        return "UnreadableContent[" + eventType + ", " + reason + "]";
    }
}
