package dev.sansio.http;

import org.jspecify.annotations.Nullable;

/** A name of the table: one String for all fields of that name, what it means, and fields of that name which all messages share. */
final class KnownName {

    private static final UsualField[] NONE = {};

    private final String name;
    private final FieldRole role;
    private final UsualField[] usual;

    /** A name that is not in the table. */
    KnownName(String name, FieldRole role) {
        this.name = name;
        this.role = role;
        this.usual = NONE;
    }

    /** A name of the table, and the values that it often has. */
    KnownName(String name, FieldRole role, String... values) {
        this.name = name;
        this.role = role;
        this.usual = new UsualField[values.length];
        for (int i = 0; i < values.length; i++) {
            usual[i] = new UsualField(new HttpField(this, values[i], false));
        }
    }

    String name() {
        return name;
    }

    FieldRole role() {
        return role;
    }

    /** The shared field of the value in {@code [from, to)}, or null. */
    @Nullable
    HttpField usual(byte[] array, int from, int to) {
        for (UsualField one : usual) {
            if (one.is(array, from, to)) {
                return one.field;
            }
        }
        return null;
    }
}
