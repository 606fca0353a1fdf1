package dev.sansio.matrix.room;

import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes away what a redaction takes away (room versions, "Redactions", as of version 11). */
public final class Redaction {

    private static final Map<String, List<String>> KEPT = Map.of(
            "m.room.member", List.of("membership", "join_authorised_via_users_server"),
            "m.room.join_rules", List.of("join_rule", "allow"),
            "m.room.power_levels",
                    List.of(
                            "ban",
                            "events",
                            "events_default",
                            "invite",
                            "kick",
                            "redact",
                            "state_default",
                            "users",
                            "users_default"),
            "m.room.history_visibility", List.of("history_visibility"),
            "m.room.redaction", List.of("redacts"));

    private static final Set<String> BEFORE_11 = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    private Redaction() {}

    /**
     * Which event is redacted by one; null if it redacts none. Homeservers check the content from version 11 on, and what stands beside
     * it before; the other place is whatever the sender wrote.
     *
     * @param version of the room; null if it is not known, when both places are looked at
     */
    public static @Nullable String target(Event redaction, @Nullable String version) {
        String inContent = redaction.text("redacts");
        String beside = redaction.others().text("redacts");
        if (version == null) {
            return inContent == null ? beside : inContent;
        }
        return BEFORE_11.contains(version) ? beside : inContent;
    }

    /** The event without what is taken away, and with why. */
    public static Event apply(Event event, Event redaction) {
        ObjectNode content = event.type().equals("m.room.create") ? event.content() : kept(event);
        return new Event(
                        event.type(),
                        content,
                        event.eventId(),
                        event.sender(),
                        event.stateKey(),
                        event.originServerTs(),
                        event.roomId(),
                        null,
                        Others.NONE)
                .withUnsigned(Map.of("redacted_because", redaction.toJson()));
    }

    private static ObjectNode kept(Event event) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (String name : KEPT.getOrDefault(event.type(), List.of())) {
            JsonNode value = event.content().get(name);
            if (value != null) {
                content.set(name, value);
            }
        }
        JsonNode invite = event.content().get("third_party_invite");
        if (event.type().equals("m.room.member") && invite != null && invite.has("signed")) {
            content.set(
                    "third_party_invite", JsonNodeFactory.instance.objectNode().set("signed", invite.get("signed")));
        }
        return content;
    }

    /** Whether what an event had was taken away. */
    public static boolean isRedacted(Event event) {
        return event.unsigned() != null && event.unsigned().has("redacted_because");
    }
}
