package dev.sansio.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The fields of a head or a trailer section, in order (RFC 9110 5). Immutable. */
public final class HttpFields implements Iterable<HttpField> {

    /** No fields. */
    public static final HttpFields EMPTY = new HttpFields(new HttpField[0], 0);

    private final HttpField[] fields;
    private final int size;

    private HttpFields(HttpField[] fields, int size) {
        this.fields = fields;
        this.size = size;
    }

    /**
     * Fields from names and values in turn.
     *
     * @throws IllegalArgumentException if a value is missing, or one of the texts is no name or no value
     */
    public static HttpFields of(String... namesAndValues) {
        if ((namesAndValues.length & 1) != 0) {
            throw new IllegalArgumentException("each name needs a value, and the last has none");
        }
        Builder builder = builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build();
    }

    /** Fields in the order of the array, which is copied. */
    public static HttpFields of(HttpField... fields) {
        return of(fields, fields.length);
    }

    /** The first so many fields of an array, which is copied. */
    public static HttpFields of(HttpField[] fields, int size) {
        return size == 0 ? EMPTY : new HttpFields(Arrays.copyOf(fields, size), size);
    }

    /** A builder without fields. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these fields. */
    public Builder toBuilder() {
        return new Builder().addAll(this);
    }

    /** How many field lines there are. */
    public int size() {
        return size;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The field line at an index from 0. */
    public HttpField get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return fields[index];
    }

    /** The value of the first field of a name in any case, or null; fastest with a constant of {@link HttpNames}. */
    public @Nullable String first(String name) {
        int index = indexOf(name, 0);
        return index < 0 ? null : fields[index].value();
    }

    /** Whether there is a field of a name in any case. */
    public boolean contains(String name) {
        return indexOf(name, 0) >= 0;
    }

    /** The values of all fields of a name in any case, in order. */
    public List<String> all(String name) {
        int index = indexOf(name, 0);
        if (index < 0) {
            return List.of();
        }
        List<String> values = new ArrayList<>(2);
        for (; index >= 0; index = indexOf(name, index + 1)) {
            values.add(fields[index].value());
        }
        return List.copyOf(values);
    }

    /** The values of all fields of a name, joined by {@code ", "} as a list may be (RFC 9110 5.2), or null without one. */
    public @Nullable String joined(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    /** Our names are in lower case, and so are mostly those that are asked for. */
    private int indexOf(String name, int from) {
        for (int i = from; i < size; i++) {
            if (fields[i].name().equals(name)) {
                return i;
            }
        }
        String lower = name.toLowerCase(Locale.ROOT); // the same String if it was in lower case
        return lower.equals(name) ? -1 : indexOf(lower, from);
    }

    /** The fields in order; nothing can be removed. */
    @Override
    public Iterator<HttpField> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public HttpField next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return fields[next++];
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof HttpFields that && Arrays.equals(fields, 0, size, that.fields, 0, that.size));
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + fields[i].hashCode();
        }
        return hash;
    }

    /** The fields without secrets, for people. */
    @Override
    public String toString() {
        StringJoiner shown = new StringJoiner(", ", "[", "]");
        forEach(field -> shown.add(field.toString()));
        return shown.toString();
    }

    /** Collects fields; may be used again after {@link #build()}. */
    public static final class Builder {

        private HttpField[] fields = new HttpField[16];
        private int size;

        private Builder() {}

        /** Adds a field line. */
        public Builder add(HttpField field) {
            if (size == fields.length) {
                fields = Arrays.copyOf(fields, 2 * size);
            }
            fields[size++] = field;
            return this;
        }

        /**
         * Adds a field line.
         *
         * @throws IllegalArgumentException if the texts are no name and value of a field
         */
        public Builder add(String name, String value) {
            return add(new HttpField(name, value));
        }

        /** Adds all fields, in order. */
        public Builder addAll(HttpFields more) {
            more.forEach(this::add);
            return this;
        }

        /** Removes all fields of a name and adds one. */
        public Builder set(String name, String value) {
            return remove(name).add(name, value);
        }

        /** Removes all fields of a name in any case. */
        public Builder remove(String name) {
            String wanted = name.toLowerCase(Locale.ROOT);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (!fields[i].name().equals(wanted)) {
                    fields[kept++] = fields[i];
                }
            }
            size = kept;
            return this;
        }

        /** The fields as they are now. */
        public HttpFields build() {
            return of(fields, size);
        }
    }
}
