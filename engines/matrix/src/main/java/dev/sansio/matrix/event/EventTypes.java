package dev.sansio.matrix.event;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Event;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the record for the content of an event. It never fails: what cannot be read is a value as well. */
public final class EventTypes {

    private EventTypes() {}

    /** All types that are known, with {@code $} and a kind behind those that have several. */
    public static Set<String> known() {
        return KnownContents.ALL.keySet();
    }

    /** The content of an event. */
    public static EventContent content(Event event) {
        return content(event.type(), event.content());
    }

    /** Content that belongs to a type. */
    public static EventContent content(String type, ObjectNode content) {
        Codec<? extends EventContent> kind = KnownContents.ALL.get(type + "$" + kind(type, content));
        Codec<? extends EventContent> all = KnownContents.ALL.get(type);
        if (all == null) {
            return new UnknownContent(type, content);
        }
        EventContent read = kind == null ? null : read(kind, content);
        try {
            return read == null ? all.read("content", content) : read;
        } catch (MalformedJsonException e) {
            return new UnreadableContent(type, content, String.valueOf(e.getMessage()));
        }
    }

    /** What lacks something that its kind must have is still read as what all kinds have in common. */
    private static @Nullable EventContent read(Codec<? extends EventContent> kind, ObjectNode content) {
        try {
            return kind.read("content", content);
        } catch (MalformedJsonException incomplete) {
            return null;
        }
    }

    /** Messages differ by {@code msgtype}, the start of a verification by {@code method}. */
    private static String kind(String type, ObjectNode content) {
        JsonNode kind = switch (type) {
            case "m.room.message" -> content.get("msgtype");
            case "m.key.verification.start" -> content.get("method");
            default -> null;
        };
        return kind == null ? "" : kind.asString("");
    }
}
