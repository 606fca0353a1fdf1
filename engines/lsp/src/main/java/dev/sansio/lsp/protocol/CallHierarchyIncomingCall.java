package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code CallHierarchyIncomingCall}:
 * a part of the result of {@code callHierarchy/incomingCalls},
 * a result of {@code callHierarchy/incomingCalls}.
 *
 * <p>Since 3.16.0.
 *
 * @param from {@code CallHierarchyItem}
 * @param fromRanges {@code Range[]}
 * @param extra members that the specification does not know
 */
public record CallHierarchyIncomingCall(
        CallHierarchyItem from,
        List<Range> fromRanges,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CallHierarchyIncomingCall> CODEC = JsonType.of(CallHierarchyIncomingCall::read);

    public CallHierarchyIncomingCall {
        Objects.requireNonNull(from, "from");
        fromRanges = Copies.list(fromRanges);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CallHierarchyIncomingCall of(CallHierarchyItem from, List<Range> fromRanges) {
        return new CallHierarchyIncomingCall(from, fromRanges, Map.of());
    }

    /** Reads one. */
    public static CallHierarchyIncomingCall read(JsonReader in) {
        CallHierarchyItem from = null;
        List<Range> fromRanges = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CallHierarchyIncomingCall");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "from" -> from = CallHierarchyItem.read(in);
                case "fromRanges" -> fromRanges = in.list(Range::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (from == null) {
            throw ShapeException.missing("CallHierarchyIncomingCall", "from");
        }
        if (fromRanges == null) {
            throw ShapeException.missing("CallHierarchyIncomingCall", "fromRanges");
        }
        return new CallHierarchyIncomingCall(from, fromRanges, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        from.write(out.name("from"));
        out.name("fromRanges").list(fromRanges, Range::write);
        out.extra(extra).endObject();
    }
}
