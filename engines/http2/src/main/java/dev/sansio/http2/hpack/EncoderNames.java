package dev.sansio.http2.hpack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that an encoder knows beforehand: those of the static table, and those whose values are not worth indexing. */
final class EncoderNames {

    /** Values that are another one each time, or told once. Dates come again within their second, and are indexed. */
    private static final List<String> NOT_INDEXED = List.of(
            ":path",
            "age",
            "content-digest",
            "content-length",
            "content-location",
            "content-range",
            "etag",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "location",
            "range",
            "repr-digest",
            "request-id",
            "retry-after",
            "sec-websocket-key",
            "server-timing",
            "set-cookie",
            "traceparent",
            "tracestate",
            "x-correlation-id",
            "x-request-id");

    private static final int SLOTS = 256;
    private static final @Nullable KnownName[] TABLE = new KnownName[SLOTS];

    static {
        for (int index = 1; index <= StaticTable.LENGTH; ) {
            String name = StaticTable.name(index);
            int first = index;
            List<String> values = new ArrayList<>();
            for (; index <= StaticTable.LENGTH && StaticTable.name(index).equals(name); index++) {
                values.add(StaticTable.value(index));
            }
            place(new KnownName(name, first, values.toArray(String[]::new), !NOT_INDEXED.contains(name)));
        }
        for (String name : NOT_INDEXED) {
            if (find(name) == null) {
                place(new KnownName(name, 0, new String[0], false));
            }
        }
    }

    private EncoderNames() {}

    static @Nullable KnownName find(String name) {
        int slot = slot(name);
        for (KnownName known = TABLE[slot]; known != null; known = TABLE[slot]) {
            if (known.name.equals(name)) {
                return known;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return null;
    }

    private static void place(KnownName known) {
        int slot = slot(known.name);
        while (TABLE[slot] != null) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        TABLE[slot] = known;
    }

    private static int slot(String name) {
        return (name.hashCode() * 0x9E37_79B9) >>> 24;
    }

    /** A name, its place in the static table, and whether fields of that name go into the dynamic one. */
    static final class KnownName {

        final String name;
        /** The first index in the static table, or 0. */
        final int index;

        final boolean indexed;
        /** The values in the static table, from {@link #index} on. */
        private final String[] values;

        KnownName(String name, int index, String[] values, boolean indexed) {
            this.name = name;
            this.index = index;
            this.values = values;
            this.indexed = indexed;
        }

        /** The index in the static table of the name with a value, or 0. */
        int indexOf(String value) {
            for (int i = 0; i < values.length; i++) {
                if (values[i].equals(value)) {
                    return index + i;
                }
            }
            return 0;
        }
    }
}
