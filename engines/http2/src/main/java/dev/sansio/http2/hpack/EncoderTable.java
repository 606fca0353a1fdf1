package dev.sansio.http2.hpack;

import org.jspecify.annotations.Nullable;

/**
 * The dynamic table of an encoder (RFC 7541 2.3.2), found by hash: each entry is in a chain of its name and value, and the
 * newest of a name in a chain of its name. A chain is at most as long as the table, whatever the texts hash to.
 */
final class EncoderTable {

    private static final int FIRST_SLOTS = 16;
    private static final @Nullable Entry[] NONE = new Entry[1];

    /** Entries by their number, and the chains; all of one length, a power of two. */
    private @Nullable Entry[] ring = NONE;

    private @Nullable Entry[] byField = NONE;
    private @Nullable Entry[] byName = NONE;
    /** The number of the next entry; wraps around. */
    private int next;

    private int count;
    private int size;
    private int max;

    EncoderTable(int max) {
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

    /** The index of the entry with a name and a value (RFC 7541 2.3.3), or 0. */
    int indexOf(String name, String value) {
        int hash = hash(name, value);
        for (Entry entry = byField[slot(hash)]; entry != null; entry = entry.nextOfField) {
            if (entry.hash == hash && entry.value.equals(value) && entry.name.equals(name)) {
                return indexOf(entry);
            }
        }
        return 0;
    }

    /** The index of the newest entry with a name, or 0. */
    int indexOf(String name) {
        Entry entry = newest(name);
        return entry == null ? 0 : indexOf(entry);
    }

    private int indexOf(Entry entry) {
        return StaticTable.LENGTH + next - entry.number;
    }

    private @Nullable Entry newest(String name) {
        Entry entry = byName[slot(name.hashCode())];
        while (entry != null && !entry.name.equals(name)) {
            entry = entry.nextOfName;
        }
        return entry;
    }

    /** Changes the size that the entries may have, and evicts those above (RFC 7541 4.3). */
    void resize(int newMax) {
        max = newMax;
        evictTo(newMax);
        if (count == 0) {
            ring = NONE;
            byField = NONE;
            byName = NONE;
        }
    }

    /** Adds an entry that is not larger than the table, after it has evicted what has no room beside it (RFC 7541 4.4). */
    void add(String name, String value) {
        Entry entry = new Entry(name, value, hash(name, value), next);
        evictTo(max - entry.size());
        if (count == ring.length || ring.length == 1) {
            grow();
        }
        link(entry);
        next++;
        count++;
        size += entry.size();
    }

    /** An entry newer than all others; in the chain of its name it takes the place of an older one. */
    private void link(Entry entry) {
        ring[entry.number & (ring.length - 1)] = entry;
        int slot = slot(entry.hash);
        entry.nextOfField = byField[slot];
        byField[slot] = entry;
        Entry older = newest(entry.name);
        if (older != null) {
            unlinkName(older);
        }
        slot = slot(entry.name.hashCode());
        entry.nextOfName = byName[slot];
        byName[slot] = entry;
    }

    private void evictTo(int limit) {
        while (size > limit) {
            int slot = (next - count) & (ring.length - 1);
            Entry oldest = ring[slot];
            if (oldest == null) {
                throw new AssertionError("the ring has fewer entries than counted");
            }
            ring[slot] = null;
            unlinkField(oldest);
            unlinkName(oldest);
            size -= oldest.size();
            count--;
        }
    }

    private void unlinkField(Entry gone) {
        int slot = slot(gone.hash);
        Entry entry = byField[slot];
        if (entry == gone) {
            byField[slot] = gone.nextOfField;
            return;
        }
        while (entry != null && entry.nextOfField != gone) {
            entry = entry.nextOfField;
        }
        if (entry != null) {
            entry.nextOfField = gone.nextOfField;
        }
    }

    /** Takes an entry out of the chain of its name, if it is the newest of that name. */
    private void unlinkName(Entry gone) {
        int slot = slot(gone.name.hashCode());
        Entry entry = byName[slot];
        if (entry == gone) {
            byName[slot] = gone.nextOfName;
            return;
        }
        while (entry != null && entry.nextOfName != gone) {
            entry = entry.nextOfName;
        }
        if (entry != null) {
            entry.nextOfName = gone.nextOfName;
        }
    }

    /** Links all again, from the oldest to the newest. */
    private void grow() {
        @Nullable Entry[] old = ring;
        int slots = ring.length == 1 ? FIRST_SLOTS : 2 * ring.length;
        ring = new Entry[slots];
        byField = new Entry[slots];
        byName = new Entry[slots];
        for (int number = next - count; number != next; number++) {
            Entry entry = old[number & (old.length - 1)];
            if (entry != null) {
                link(entry);
            }
        }
    }

    private int slot(int hash) {
        return ((hash * 0x9E37_79B9) >>> 16) & (ring.length - 1);
    }

    private static int hash(String name, String value) {
        return 31 * name.hashCode() + value.hashCode();
    }

    private static final class Entry {

        final String name;
        final String value;
        final int hash;
        final int number;

        @Nullable
        Entry nextOfField;

        @Nullable
        Entry nextOfName;

        Entry(String name, String value, int hash, int number) {
            this.name = name;
            this.value = value;
            this.hash = hash;
            this.number = number;
        }

        int size() {
            return DecoderTable.OVERHEAD + name.length() + value.length();
        }
    }
}
