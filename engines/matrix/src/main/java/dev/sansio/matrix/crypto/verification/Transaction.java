package dev.sansio.matrix.crypto.verification;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the messages of one verification have in common.
 *
 * @param id the transaction id of messages to devices, or the event id of the request in a room
 * @param inRoom whether the messages are events in a room
 */
public record Transaction(String id, boolean inRoom) {

    /** Whether a message belongs to it. */
    public boolean has(ObjectNode content) {
        JsonNode named = inRoom ? content.path("m.relates_to").path("event_id") : content.path("transaction_id");
        return named.isString() && named.stringValue().equals(id);
    }

    ObjectNode stamp(ObjectNode content) {
        if (inRoom) {
            content.putObject("m.relates_to").put("rel_type", "m.reference").put("event_id", id);
        } else {
            content.put("transaction_id", id);
        }
        return content;
    }
}
