package dev.sansio.matrix.homeserver;

import dev.sansio.http.ResponseHead;
import dev.sansio.json.Json;
import dev.sansio.matrix.api.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A response. */
@SuppressWarnings("ArrayRecordComponent") // octets on their way to the wire
record Reply(ResponseHead head, byte[] content) {

    static Reply json(int status, JsonNode body) {
        ResponseHead head = ResponseHead.of(
                status,
                "content-type",
                "application/json",
                "cache-control",
                "no-store",
                "access-control-allow-origin",
                "*");
        return new Reply(head, Json.write(body));
    }

    static <R> Reply of(Operation<R> operation, R result) {
        return json(200, operation.result().write(result));
    }

    static Reply empty() {
        return json(200, JsonNodeFactory.instance.objectNode());
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
