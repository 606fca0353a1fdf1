package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code FoldingRangeKind}:
 * in {@link ClientFoldingRangeKindOptions},
 * in {@link FoldingRange}.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record FoldingRangeKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FoldingRangeKind> CODEC = JsonType.of(FoldingRangeKind::read);

    /** {@code comment}. */
    public static final FoldingRangeKind COMMENT = new FoldingRangeKind("comment");

    /** {@code imports}. */
    public static final FoldingRangeKind IMPORTS = new FoldingRangeKind("imports");

    /** {@code region}. */
    public static final FoldingRangeKind REGION = new FoldingRangeKind("region");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static FoldingRangeKind of(String value) {
        return switch (value) {
            case "comment" -> COMMENT;
            case "imports" -> IMPORTS;
            case "region" -> REGION;
            default -> new FoldingRangeKind(value);
        };
    }

    /** Reads one. */
    public static FoldingRangeKind read(JsonReader in) {
        return of(in.string());
    }

    @Override
    public void write(JsonWriter out) {
        out.string(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
