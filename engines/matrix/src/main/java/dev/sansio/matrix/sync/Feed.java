package dev.sansio.matrix.sync;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.async.ByteBufferFeeder;

/**
 * Gives pieces to a parser, but none that ends with a comma: where input pauses there, the parser takes a bracket that follows
 * for the end, which it refuses everywhere else. What is read must not depend on how it was cut.
 */
final class Feed {

    /** More blanks than this behind a comma stand in a string, or are of no use to anybody. */
    private static final int MOST = 4096;

    private static final byte[] NOTHING = {};

    private final ByteBufferFeeder feeder;
    private byte[] tail = NOTHING;
    private @Nullable ByteBuffer rest;

    Feed(JsonParser parser) {
        this.feeder = (ByteBufferFeeder) parser.nonBlockingInputFeeder();
    }

    /** A piece, which may be kept until the parser has read it. */
    void feed(ByteBuffer piece) {
        int cut = cut(piece);
        byte[] before = tail;
        if (cut == piece.position() && before.length + piece.remaining() <= MOST) {
            tail = joined(before, piece);
            return;
        }
        if (cut == piece.position()) {
            cut = piece.limit();
        }
        tail = joined(NOTHING, slice(piece, cut, piece.limit()));
        ByteBuffer body = slice(piece, piece.position(), cut);
        if (before.length == 0) {
            feeder.feedInput(body);
        } else {
            int first = body.position();
            while (first < body.limit() && isBlank(body.get(first))) {
                first++;
            }
            int to = Math.min(first + 1, body.limit());
            feeder.feedInput(ByteBuffer.wrap(joined(before, slice(body, body.position(), to))));
            rest = to < body.limit() ? slice(body, to, body.limit()) : null;
        }
    }

    /** The parser has read what it had; whether there was more for it. */
    boolean more() {
        ByteBuffer next = rest;
        rest = null;
        if (next != null) {
            feeder.feedInput(next);
        }
        return next != null;
    }

    void end() {
        if (tail.length > 0) {
            feeder.feedInput(ByteBuffer.wrap(tail));
            tail = NOTHING;
        }
    }

    void over() {
        feeder.endOfInput();
    }

    /** Where a comma with nothing but blanks behind it begins; the limit if there is none; the position if all are blanks behind one. */
    private int cut(ByteBuffer piece) {
        int at = piece.limit();
        while (at > piece.position() && isBlank(piece.get(at - 1))) {
            at--;
        }
        if (at == piece.position()) {
            return tail.length > 0 ? at : piece.limit();
        }
        return piece.get(at - 1) == ',' ? at - 1 : piece.limit();
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
    }

    private static ByteBuffer slice(ByteBuffer from, int position, int limit) {
        ByteBuffer part = from.duplicate();
        part.limit(limit).position(position);
        return part;
    }

    private static byte[] joined(byte[] before, ByteBuffer piece) {
        byte[] all = new byte[before.length + piece.remaining()];
        System.arraycopy(before, 0, all, 0, before.length);
        piece.duplicate().get(all, before.length, piece.remaining());
        return all;
    }
}
