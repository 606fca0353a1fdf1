package dev.sansio.matrix.event;

import tools.jackson.databind.node.ObjectNode;

/**
 * The content of an event of a type that is not known here, as it came.
 *
 * @param json read it, do not change it
 */
public record UnknownContent(String eventType, ObjectNode json) implements EventContent {

    @Override
    public ObjectNode toJson() {
        return json;
    }

    /** Without the content, which may be secret. */
    @Override
    public String toString() {
        return "UnknownContent[" + eventType + "]";
    }
}
