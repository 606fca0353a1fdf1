package dev.sansio.reactive.matrix;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Contents of messages (client-server API, "Instant messaging"). */
final class Contents {

    private Contents() {}

    static ObjectNode message(String type, String body) {
        return JsonNodeFactory.instance.objectNode().put("msgtype", type).put("body", body);
    }

    static ObjectNode html(String body, String html) {
        return message("m.text", body).put("format", "org.matrix.custom.html").put("formatted_body", html);
    }

    static ObjectNode reaction(String event, String key) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.putObject("m.relates_to")
                .put("rel_type", "m.annotation")
                .put("event_id", event)
                .put("key", key);
        return content;
    }

    static ObjectNode reply(String event, String body) {
        ObjectNode content = message("m.text", body);
        content.putObject("m.relates_to").putObject("m.in_reply_to").put("event_id", event);
        return content;
    }

    /** Clients that know no edits show the body, hence the star. */
    static ObjectNode edit(String event, String body) {
        ObjectNode content = message("m.text", "* " + body);
        content.set("m.new_content", message("m.text", body));
        content.putObject("m.relates_to").put("rel_type", "m.replace").put("event_id", event);
        return content;
    }

    static ObjectNode inThread(String root, String body) {
        ObjectNode content = message("m.text", body);
        content.putObject("m.relates_to")
                .put("rel_type", "m.thread")
                .put("event_id", root)
                .put("is_falling_back", true)
                .putObject("m.in_reply_to")
                .put("event_id", root);
        return content;
    }
}
