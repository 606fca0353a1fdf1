package dev.sansio.http2.hpack;

import dev.sansio.http.HttpField;

/**
 * The dynamic table of a decoder (RFC 7541 2.3.2): a ring of entries that are ready to be told, an {@link HttpField}, a
 * {@link PseudoField} or a {@link MalformedField}. The ring grows with the entries that there are.
 */
final class DecoderTable {

    /** What an entry counts besides its octets (RFC 7541 4.1). */
    static final int OVERHEAD = 32;

    private static final Object[] NONE = new Object[1];
    private static final int FIRST_SLOTS = 16;

    private Object[] ring = NONE;
    private int next;
    private int count;
    private int size;
    private int max;

    DecoderTable(int max) {
        this.max = max;
    }

    /** The size that the entries may have (RFC 7541 4.2). */
    int max() {
        return max;
    }

    /** The size of the entries (RFC 7541 4.1). */
    int size() {
        return size;
    }

    int count() {
        return count;
    }

    /** The entry that came so many entries before the newest, which is 0; less than {@link #count()}. */
    Object get(int age) {
        return ring[(next - 1 - age) & (ring.length - 1)];
    }

    /** Changes the size that the entries may have, and evicts those above (RFC 7541 4.3). */
    void resize(int newMax) {
        max = newMax;
        evictTo(newMax);
        if (count == 0) {
            ring = NONE;
            next = 0;
        }
    }

    /** Adds an entry after it has evicted what has no room beside it; one without room just empties the table (4.4). */
    void add(Object entry) {
        int entrySize = sizeOf(entry);
        evictTo(Math.max(max - entrySize, 0));
        if (entrySize > max) {
            return;
        }
        if (count == ring.length || ring.length == 1) {
            grow();
        }
        ring[next] = entry;
        next = (next + 1) & (ring.length - 1);
        count++;
        size += entrySize;
    }

    private void evictTo(int limit) {
        while (size > limit) {
            int oldest = (next - count) & (ring.length - 1);
            size -= sizeOf(ring[oldest]);
            ring[oldest] = NONE;
            count--;
        }
    }

    private void grow() {
        Object[] larger = new Object[ring.length == 1 ? FIRST_SLOTS : 2 * ring.length];
        for (int age = 0; age < count; age++) {
            larger[count - 1 - age] = get(age);
        }
        next = count;
        ring = larger;
    }

    private static int sizeOf(Object entry) {
        if (entry instanceof HttpField field) {
            return OVERHEAD + field.name().length() + field.value().length();
        }
        if (entry instanceof PseudoField pseudo) {
            return OVERHEAD + pseudo.name().length() + pseudo.value().length();
        }
        MalformedField malformed = (MalformedField) entry;
        return OVERHEAD + malformed.nameLength() + malformed.valueLength();
    }
}
