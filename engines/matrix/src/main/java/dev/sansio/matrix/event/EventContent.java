package dev.sansio.matrix.event;

import tools.jackson.databind.node.ObjectNode;

/** The content of an event. An application's own types implement it too. */
public interface EventContent {

    /** The type of the events that have it. */
    String eventType();

    /** The content as JSON. */
    ObjectNode toJson();
}
