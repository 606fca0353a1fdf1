package dev.sansio.http2.hpack;

import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpSyntax;
import java.util.Arrays;

/**
 * Encodes the field blocks of one direction of a connection (RFC 7541 3). The fields of a block are written one after
 * another; then the block is {@link #length()} octets of {@link #array()}, and {@link #reset()} makes room for the next.
 * Blocks have to be sent in this order and completely, for they change the table.
 *
 * <p>Fields go into the dynamic table if they are likely to come again. Not indexed are values that are told once
 * ({@code :path}, {@code content-length}, entity tags, {@code set-cookie}, identifiers of requests) and those
 * that would take three quarters of the table. Never indexed, so that a secret cannot be guessed by the size of blocks
 * (RFC 7541 7.1.3), are fields that are {@link HttpField#sensitive() sensitive} and cookies shorter than
 * {@value #SHORT_COOKIE} octets; their values are not compared with the tables either.
 *
 * <p>Until there is an entry in the dynamic table it holds some 80 octets, and after a block up to {@value #KEPT_ARRAY} more;
 * with entries, their strings and some 60 octets for each.
 */
public final class HpackEncoder {

    private static final int SHORT_COOKIE = 20;
    private static final int KEPT_ARRAY = 1024;
    /** What the table has before any setting (RFC 9113 6.5.2). */
    private static final int INITIAL_TABLE_SIZE = 4096;
    /** The most octets of an integer of 31 bits. */
    private static final int INTEGER_OCTETS = 6;

    private static final int INDEXED = 0x80;
    private static final int INDEXING = 0x40;
    private static final int SIZE_UPDATE = 0x20;
    private static final int NEVER_INDEXED = 0x10;
    private static final int NOT_INDEXED = 0x00;
    private static final int HUFFMAN = 0x80;

    private static final byte[] NO_ARRAY = {};

    private final int capacity;
    private final EncoderTable table;
    private byte[] array = NO_ARRAY;
    private int length;

    /** The size that the table is to have, and the smallest it was to have since the last block. */
    private int wanted;

    private int smallest;

    /**
     * An encoder with an empty dynamic table.
     *
     * @param capacity the most octets that the table may take (RFC 7541 4.1), whatever the peer announces; 0 for none
     */
    public HpackEncoder(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("the size of a table is not negative: " + capacity);
        }
        this.capacity = capacity;
        table = new EncoderTable(INITIAL_TABLE_SIZE);
        wanted = Math.min(capacity, INITIAL_TABLE_SIZE);
        smallest = wanted;
    }

    /**
     * The peer's SETTINGS_HEADER_TABLE_SIZE, from the next block on; a change of the table is written at its start.
     *
     * @param announced 0 or more; a setting of 2^31 or more may be given as {@link Integer#MAX_VALUE}
     */
    public void maxTableSize(int announced) {
        if (announced < 0) {
            throw new IllegalArgumentException("the size of a table is not negative: " + announced);
        }
        wanted = Math.min(capacity, announced);
        smallest = Math.min(smallest, wanted);
    }

    /** The size of the dynamic table now, 32 octets an entry included (RFC 7541 4.1). */
    public int tableBytes() {
        return table.size();
    }

    /**
     * Writes a pseudo-header field (RFC 9113 8.3).
     *
     * @param name begins with a colon
     * @throws IllegalArgumentException if there is no such name, or the value is no value of a field; nothing was written
     */
    public void pseudo(String name, String value) {
        pseudo(name, value, false);
    }

    /**
     * Writes a pseudo-header field.
     *
     * @param sensitive whether it is never to be indexed
     * @throws IllegalArgumentException if there is no such name, or the value is no value of a field; nothing was written
     */
    public void pseudo(String name, String value, boolean sensitive) {
        if (!name.startsWith(":") || !HttpSyntax.isToken(name.substring(1)) || !HttpSyntax.isFieldValue(value)) {
            throw new IllegalArgumentException("not a pseudo-header field");
        }
        write(name, value, sensitive);
    }

    /** Writes a field. */
    public void field(HttpField field) {
        boolean guessable = field.role() == FieldRole.COOKIE && field.value().length() < SHORT_COOKIE;
        write(field.name(), field.value(), guessable || field.sensitive());
    }

    private void write(String name, String value, boolean never) {
        if (length == 0) {
            sizeUpdates();
        }
        EncoderNames.KnownName known = EncoderNames.find(name);
        int nameIndex = known == null ? 0 : known.index;
        if (never) {
            literal(NEVER_INDEXED, 0x0F, nameIndex != 0 ? nameIndex : table.indexOf(name), name, value);
            return;
        }
        int index = known == null ? 0 : known.indexOf(value);
        if (index == 0 && known != null && !known.indexed) {
            literal(NOT_INDEXED, 0x0F, nameIndex, name, value);
            return;
        }
        if (index == 0) {
            index = table.indexOf(name, value);
        }
        if (index != 0) {
            room(INTEGER_OCTETS);
            integer(INDEXED, 0x7F, index);
            return;
        }
        if (nameIndex == 0) {
            nameIndex = table.indexOf(name);
        }
        long size = (long) DecoderTable.OVERHEAD + name.length() + value.length();
        if (4 * size <= 3L * table.max()) {
            literal(INDEXING, 0x3F, nameIndex, name, value);
            table.add(name, value);
        } else {
            literal(NOT_INDEXED, 0x0F, nameIndex, name, value);
        }
    }

    /** The smallest size first, if it was smaller in the meantime (RFC 7541 4.2). */
    private void sizeUpdates() {
        if (smallest < wanted && smallest < table.max()) {
            sizeUpdate(smallest);
        }
        if (wanted != table.max()) {
            sizeUpdate(wanted);
        }
        smallest = wanted;
    }

    private void sizeUpdate(int size) {
        room(INTEGER_OCTETS);
        integer(SIZE_UPDATE, 0x1F, size);
        table.resize(size);
    }

    private void literal(int kind, int prefix, int nameIndex, String name, String value) {
        room(INTEGER_OCTETS);
        integer(kind, prefix, nameIndex);
        if (nameIndex == 0) {
            string(name);
        }
        string(value);
    }

    /** An integer (RFC 7541 5.1). */
    private void integer(int kind, int prefix, int value) {
        if (value < prefix) {
            array[length++] = (byte) (kind | value);
            return;
        }
        array[length++] = (byte) (kind | prefix);
        int rest = value - prefix;
        for (; rest >= 0x80; rest >>>= 7) {
            array[length++] = (byte) (rest | 0x80);
        }
        array[length++] = (byte) rest;
    }

    /**
     * A string (RFC 7541 5.2), in the Huffman code if that is shorter. The text is first put behind the place where it will
     * end, so that it can be looked at as octets.
     */
    private void string(String text) {
        int characters = text.length();
        room(2 * INTEGER_OCTETS + 2 * characters);
        int from = length + INTEGER_OCTETS + characters;
        int to = from + characters;
        octets(text, from);
        long encoded = HuffmanCode.encodedLength(array, from, to);
        if (encoded < characters) {
            integer(HUFFMAN, 0x7F, (int) encoded);
            length = HuffmanCode.encode(array, from, to, length);
        } else {
            integer(0, 0x7F, characters);
            System.arraycopy(array, from, array, length, characters);
            length += characters;
        }
    }

    @SuppressWarnings("deprecation") // each character is an octet, and that is what this does
    private void octets(String text, int from) {
        text.getBytes(0, text.length(), array, from);
    }

    private void room(int octets) {
        if (array.length - length < octets) {
            array = Arrays.copyOf(array, Math.max(array.length + (array.length >> 1), Math.max(length + octets, 256)));
        }
    }

    /** The octets of the block, from index 0; another array after more was written. */
    public byte[] array() {
        return array;
    }

    /** How many octets the block has. */
    public int length() {
        return length;
    }

    /** Begins the next block. */
    public void reset() {
        length = 0;
        if (array.length > KEPT_ARRAY) {
            array = NO_ARRAY;
        }
    }
}
