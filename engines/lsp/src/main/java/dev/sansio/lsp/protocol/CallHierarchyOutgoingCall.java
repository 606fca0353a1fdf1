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
 * {@code CallHierarchyOutgoingCall}:
 * a part of the result of {@code callHierarchy/outgoingCalls},
 * a result of {@code callHierarchy/outgoingCalls}.
 *
 * <p>Since 3.16.0.
 *
 * @param to {@code CallHierarchyItem}
 * @param fromRanges {@code Range[]}
 * @param extra members that the specification does not know
 */
public record CallHierarchyOutgoingCall(
        CallHierarchyItem to,
        List<Range> fromRanges,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CallHierarchyOutgoingCall> CODEC = JsonType.of(CallHierarchyOutgoingCall::read);

    public CallHierarchyOutgoingCall {
        Objects.requireNonNull(to, "to");
        fromRanges = Copies.list(fromRanges);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CallHierarchyOutgoingCall of(CallHierarchyItem to, List<Range> fromRanges) {
        return new CallHierarchyOutgoingCall(to, fromRanges, Map.of());
    }

    /** Reads one. */
    public static CallHierarchyOutgoingCall read(JsonReader in) {
        CallHierarchyItem to = null;
        List<Range> fromRanges = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CallHierarchyOutgoingCall");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "to" -> to = CallHierarchyItem.read(in);
                case "fromRanges" -> fromRanges = in.list(Range::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (to == null) {
            throw ShapeException.missing("CallHierarchyOutgoingCall", "to");
        }
        if (fromRanges == null) {
            throw ShapeException.missing("CallHierarchyOutgoingCall", "fromRanges");
        }
        return new CallHierarchyOutgoingCall(to, fromRanges, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        to.write(out.name("to"));
        out.name("fromRanges").list(fromRanges, Range::write);
        out.extra(extra).endObject();
    }
}
