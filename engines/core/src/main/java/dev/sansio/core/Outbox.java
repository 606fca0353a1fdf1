package dev.sansio.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that wait to be transmitted.
 *
 * <p>Small writes go into a chunk; payload of {@value #LINK} bytes and more is linked, not copied. What {@link #poll()}
 * returned is never written again; what was written is never moved. A drained outbox holds no chunk.
 */
public final class Outbox {

    /** From how many bytes on payload is linked instead of copied. */
    public static final int LINK = 1024;

    private static final byte[] NOTHING = {};
    private static final int SMALLEST = 256;
    private static final int LARGEST = 8192;

    private final ArrayDeque<ByteBuffer> sealed = new ArrayDeque<>();
    private byte[] chunk = NOTHING;
    /** Of the chunk, {@code [0, sealedTo)} is in {@link #sealed} or gone, {@code [sealedTo, to)} waits. */
    private int sealedTo;

    private int to;
    private int nextSize = SMALLEST;
    private long pending;
    private boolean dropping;

    /** An empty outbox. */
    public Outbox() {}

    /** How many bytes wait. */
    public long pending() {
        return pending;
    }

    /** Whether no bytes wait. */
    public boolean isEmpty() {
        return pending == 0;
    }

    /** Writes one byte, the lowest eight bits. */
    public Outbox put(int value) {
        room(1);
        chunk[to++] = (byte) value;
        return written(1);
    }

    /** Writes two bytes, the most significant first. */
    public Outbox putShort(int value) {
        return put(value >>> 8).put(value);
    }

    /** Writes four bytes, the most significant first. */
    public Outbox putInt(int value) {
        return putShort(value >>> 16).putShort(value);
    }

    /** Writes eight bytes, the most significant first. */
    public Outbox putLong(long value) {
        return putInt((int) (value >>> 32)).putInt((int) value);
    }

    /** Copies bytes. */
    public Outbox put(byte[] bytes) {
        return put(bytes, 0, bytes.length);
    }

    /** Copies bytes. */
    public Outbox put(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            room(1);
            int part = Math.min(length - done, chunk.length - to);
            System.arraycopy(bytes, offset + done, chunk, to, part);
            to += part;
            done += part;
            written(part);
        }
        return this;
    }

    /**
     * Writes characters below U+0080, a byte each. Any other is written as {@code ?}: cut to eight bits it could become a line
     * feed that no check has seen.
     */
    public Outbox ascii(String text) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            room(1);
            int part = Math.min(length - i, chunk.length - to);
            for (int end = i + part; i < end; i++) {
                char c = text.charAt(i);
                chunk[to++] = (byte) (c < 0x80 ? c : '?');
            }
            written(part);
        }
        return this;
    }

    /** Writes characters as UTF-8. */
    public Outbox utf8(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes payload: copies it if it is small, links it otherwise. The caller does not write to it any more; its position
     * stays.
     */
    public Outbox link(ByteBuffer payload) {
        int length = payload.remaining();
        if (length < LINK) {
            room(length);
            payload.get(payload.position(), chunk, to, length);
            to += length;
        } else {
            seal();
            if (!dropping) {
                sealed.add(payload.slice());
            }
        }
        return written(length);
    }

    /**
     * Opens room for at least {@code n} contiguous bytes: the array that the caller writes to, from {@link #filled()} on. The
     * bytes count once {@link #fill} said so; until then nothing else may be written.
     */
    public byte[] open(int n) {
        room(n);
        return chunk;
    }

    /** Where in the array that {@link #open} gave the next byte goes. */
    public int filled() {
        return to;
    }

    /**
     * Counts {@code n} bytes that the caller has written to opened room.
     *
     * @throws IndexOutOfBoundsException if there is no room for as many
     */
    public Outbox fill(int n) {
        Objects.checkFromIndexSize(to, n, chunk.length);
        to += n;
        return written(n);
    }

    /** The next bytes to transmit, or null. */
    public @Nullable ByteBuffer poll() {
        if (sealed.isEmpty()) {
            seal();
        }
        ByteBuffer next = sealed.poll();
        if (next == null) {
            return null;
        }
        pending -= next.remaining();
        if (pending == 0) {
            release();
        }
        return next;
    }

    /** Forgets what waits. */
    public void clear() {
        sealed.clear();
        pending = 0;
        release();
    }

    /** Forgets what waits and whatever will be written: the carrier is gone. */
    public void drop() {
        clear();
        dropping = true;
    }

    /** Makes room for {@code n} contiguous bytes, without moving any. */
    private void room(int n) {
        if (chunk.length - to < n) {
            seal();
            chunk = new byte[Math.max(n, nextSize)];
            nextSize = Math.min(2 * nextSize, LARGEST);
            sealedTo = 0;
            to = 0;
        }
    }

    private Outbox written(int n) {
        if (dropping) {
            release();
        } else {
            pending += n;
        }
        return this;
    }

    private void seal() {
        if (to > sealedTo) {
            sealed.add(ByteBuffer.wrap(chunk, sealedTo, to - sealedTo).slice());
            sealedTo = to;
        }
    }

    private void release() {
        chunk = NOTHING;
        sealedTo = 0;
        to = 0;
        nextSize = SMALLEST;
    }
}
