package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code StaleRequestSupportOptions}:
 * in {@link GeneralClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param cancel {@code boolean}
 * @param retryOnContentModified {@code string[]}
 * @param extra members that the specification does not know
 */
public record StaleRequestSupportOptions(
        boolean cancel,
        List<String> retryOnContentModified,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<StaleRequestSupportOptions> CODEC = JsonType.of(StaleRequestSupportOptions::read);

    public StaleRequestSupportOptions {
        retryOnContentModified = Copies.list(retryOnContentModified);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static StaleRequestSupportOptions of(boolean cancel, List<String> retryOnContentModified) {
        return new StaleRequestSupportOptions(cancel, retryOnContentModified, Map.of());
    }

    /** Reads one. */
    public static StaleRequestSupportOptions read(JsonReader in) {
        boolean cancel = false;
        boolean hasCancel = false;
        List<String> retryOnContentModified = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("StaleRequestSupportOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "cancel" -> {
                    cancel = in.bool();
                    hasCancel = true;
                }
                case "retryOnContentModified" -> retryOnContentModified = in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasCancel) {
            throw ShapeException.missing("StaleRequestSupportOptions", "cancel");
        }
        if (retryOnContentModified == null) {
            throw ShapeException.missing("StaleRequestSupportOptions", "retryOnContentModified");
        }
        return new StaleRequestSupportOptions(cancel, retryOnContentModified, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("cancel").bool(cancel);
        out.name("retryOnContentModified").list(retryOnContentModified, (each, to) -> to.string(each));
        out.extra(extra).endObject();
    }
}
