package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code WatchKind}:
 * in {@link FileSystemWatcher}.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record WatchKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WatchKind> CODEC = JsonType.of(WatchKind::read);

    /** {@code 1}. */
    public static final WatchKind CREATE = new WatchKind(1);

    /** {@code 2}. */
    public static final WatchKind CHANGE = new WatchKind(2);

    /** {@code 4}. */
    public static final WatchKind DELETE = new WatchKind(4);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static WatchKind of(int value) {
        return switch (value) {
            case 1 -> CREATE;
            case 2 -> CHANGE;
            case 4 -> DELETE;
            default -> new WatchKind(value);
        };
    }

    /** Reads one. */
    public static WatchKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Create";
            case 2 -> "Change";
            case 4 -> "Delete";
            default -> Integer.toString(value);
        };
    }
}
