package dev.sansio.http2.hpack;

import dev.sansio.http.HttpField;
import dev.sansio.http.HttpSyntax;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the field blocks of one direction of a connection, in their order (RFC 7541 3). In one pass; the time is linear in
 * the octets of the block, and no length makes it allocate more than the block can hold.
 *
 * <p>Until there is an entry in the dynamic table it holds some 70 octets, after it has decoded a Huffman string up to
 * {@value #KEPT_SCRATCH} more; with entries, their strings and some 60 octets for each.
 */
public final class HpackDecoder {

    private static final int KEPT_SCRATCH = 512;
    /** Octets of an integer behind its prefix; five hold 31 bits. */
    private static final int INTEGER_OCTETS = 5;

    private static final byte[] NO_SCRATCH = {};

    private final DecoderTable table;
    private int announced;
    /** Our setting was lowered, so that the next block has to begin with a size of no more than the table has now. */
    private boolean updateDue;

    private byte[] scratch = NO_SCRATCH;
    /** Where the string is that was read last. */
    private byte[] octets = NO_SCRATCH;

    private int start;
    private int end;

    /** The index of the first octet of the block that was not read yet. */
    private int at;

    /**
     * A decoder with an empty dynamic table.
     *
     * @param maxTableSize the size of the table that both sides begin with, which is 4,096 in HTTP/2
     *     (SETTINGS_HEADER_TABLE_SIZE, RFC 9113 6.5.2); 0 or more
     */
    public HpackDecoder(int maxTableSize) {
        table = new DecoderTable(checked(maxTableSize));
        announced = maxTableSize;
    }

    /**
     * Our SETTINGS_HEADER_TABLE_SIZE, once the peer has acknowledged it. If the table must become smaller, entries are
     * evicted at once, and the next block has to say so (RFC 7541 4.2, RFC 9113 4.3.1).
     *
     * @param announced 0 or more
     */
    public void maxTableSize(int announced) {
        this.announced = checked(announced);
        if (announced < table.max()) {
            table.resize(announced);
            updateDue = true;
        }
    }

    private static int checked(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("the size of a table is not negative: " + size);
        }
        return size;
    }

    /** The size of the dynamic table now, 32 octets an entry included (RFC 7541 4.1). */
    public int tableBytes() {
        return table.size();
    }

    /**
     * Decodes a whole block: the fragments of HEADERS or PUSH_PROMISE and its CONTINUATIONs, put together.
     *
     * @param sink told each field in its order; it must not throw
     * @throws HpackException if the block cannot be decoded; the fields before the fault have been told
     * @throws IndexOutOfBoundsException if there is no such range of octets
     */
    public void decode(byte[] block, int from, int to, HpackSink sink) {
        Objects.checkFromToIndex(from, to, block.length);
        int i = sizeUpdates(block, from, to);
        while (i < to) {
            int first = block[i];
            if (first < 0) {
                int index = first & 0x7F;
                if (index < 0x7F) {
                    i++;
                } else {
                    index = integer(block, i, to, 0x7F);
                    i = at;
                }
                tell(entry(index), sink);
            } else {
                i = literal(block, i, to, sink);
            }
        }
        octets = NO_SCRATCH;
        if (scratch.length > KEPT_SCRATCH) {
            scratch = NO_SCRATCH;
        }
    }

    /** Changes of the size of the table, which stand at the start of a block only (RFC 7541 4.2 and 6.3). */
    private int sizeUpdates(byte[] block, int from, int to) {
        int i = from;
        while (i < to && block[i] >> 5 == 1) {
            int size = integer(block, i, to, 0x1F);
            i = at;
            if (size > (updateDue ? table.max() : announced)) {
                throw new HpackException("the table is to be larger than the setting allows");
            }
            table.resize(size);
            updateDue = false;
        }
        if (updateDue) {
            throw new HpackException("a block does not begin with the size of the table after the setting was lowered");
        }
        return i;
    }

    /** Literals (RFC 7541 6.2). */
    private int literal(byte[] block, int from, int to, HpackSink sink) {
        int first = block[from];
        if (first >> 5 == 1) {
            throw new HpackException("a change of the size of the table is not at the start of a block");
        }
        boolean indexing = first >= 0x40;
        int prefix = indexing ? 0x3F : 0x0F;
        int index = integer(block, from, to, prefix);
        String name;
        int nameLength;
        if (index == 0) {
            string(block, at, to);
            nameLength = end - start;
            name = newName();
        } else {
            Object entry = entry(index);
            name = nameOf(entry);
            nameLength = name != null ? name.length() : ((MalformedField) entry).nameLength();
        }
        string(block, at, to);
        Object field = field(name, nameLength, !indexing && (first & 0x10) != 0, sink);
        if (indexing) {
            table.add(field);
        }
        return at;
    }

    /** The name that the octets read last spell, or null if they are no name. */
    private @Nullable String newName() {
        if (start < end && octets[start] == ':') {
            return HttpSyntax.isLowerCaseToken(octets, start + 1, end) ? PseudoField.known(latin1()) : null;
        }
        return HttpField.name(octets, start, end);
    }

    private static @Nullable String nameOf(Object entry) {
        if (entry instanceof HttpField field) {
            return field.name();
        }
        return entry instanceof PseudoField pseudo ? pseudo.name() : ((MalformedField) entry).name();
    }

    /** Tells the field whose value was read last, and gives what the table keeps of it. */
    private Object field(@Nullable String name, int nameLength, boolean never, HpackSink sink) {
        if (name == null) {
            return malformed("the name of a field is no token in lower case", null, nameLength, sink);
        }
        if (name.charAt(0) == ':') {
            if (HttpSyntax.isFieldValue(octets, start, end)) {
                PseudoField pseudo = new PseudoField(name, latin1());
                sink.pseudo(name, pseudo.value(), never);
                return pseudo;
            }
        } else {
            HttpField field = HttpField.of(name, octets, start, end, never);
            if (field != null) {
                sink.field(field);
                return field;
            }
        }
        return malformed("the value of a field has a control character or a blank at its edge", name, nameLength, sink);
    }

    private MalformedField malformed(String reason, @Nullable String name, int nameLength, HpackSink sink) {
        sink.malformed(reason);
        return new MalformedField(reason, name, nameLength, end - start);
    }

    private Object entry(int index) {
        if (index > StaticTable.LENGTH) {
            int age = index - StaticTable.LENGTH - 1;
            if (age < table.count()) {
                return table.get(age);
            }
        } else if (index > 0) {
            return StaticTable.ENTRIES[index];
        }
        throw new HpackException("there is no entry at an index of a block");
    }

    private static void tell(Object entry, HpackSink sink) {
        if (entry instanceof HttpField field) {
            sink.field(field);
        } else if (entry instanceof PseudoField pseudo) {
            sink.pseudo(pseudo.name(), pseudo.value(), false);
        } else {
            sink.malformed(((MalformedField) entry).reason());
        }
    }

    /** A string literal (RFC 7541 5.2): sets where its octets are, in the block or in the scratch array. */
    private void string(byte[] block, int from, int to) {
        if (from >= to) {
            throw new HpackException("a block ends before a string");
        }
        boolean huffman = block[from] < 0;
        int length = integer(block, from, to, 0x7F);
        if (length > to - at) {
            throw new HpackException("a string is longer than its block");
        }
        int first = at;
        at += length;
        if (huffman) {
            int room = HuffmanDecoder.room(length);
            if (scratch.length < room) {
                scratch = new byte[Math.max(room, 64)];
            }
            octets = scratch;
            start = 0;
            end = HuffmanDecoder.decode(block, first, first + length, scratch);
        } else {
            octets = block;
            start = first;
            end = first + length;
        }
    }

    /** An integer (RFC 7541 5.1) of at most 31 bits whose first octet is there; moves behind it. */
    private int integer(byte[] block, int from, int to, int prefix) {
        int value = block[from] & prefix;
        at = from + 1;
        return value < prefix ? value : longInteger(block, to, prefix);
    }

    private int longInteger(byte[] block, int to, int prefix) {
        long value = prefix;
        for (int shift = 0; shift < 7 * INTEGER_OCTETS; shift += 7) {
            if (at == to) {
                throw new HpackException("a block ends within an integer");
            }
            int octet = block[at++];
            value += (octet & 0x7FL) << shift;
            if (octet >= 0) {
                if (value > Integer.MAX_VALUE) {
                    break;
                }
                return (int) value;
            }
        }
        throw new HpackException("an integer has more than 31 bits");
    }

    @SuppressWarnings("deprecation") // each octet is a character, and that is what this does
    private String latin1() {
        return new String(octets, 0, start, end - start);
    }
}
