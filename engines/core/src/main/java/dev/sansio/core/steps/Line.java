package dev.sansio.core.steps;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A line of text, without its end. */
final class Line implements Step<String> {

    private final Charset charset;
    private final Limit limit;
    private final LineEnd end;
    private int scanned;

    Line(Charset charset, Limit limit, LineEnd end) {
        this.charset = charset;
        this.limit = limit;
        this.end = end;
    }

    @Override
    public @Nullable String next(Inbox in) {
        do {
            int feed = Bytes.indexOf(in.array(), in.from() + scanned, in.to(), (byte) '\n');
            if (feed >= 0) {
                scanned = 0;
                return line(in, feed - in.from());
            }
            scanned = in.length();
            limit.check(Math.max(0, scanned - 1)); // the last byte may be the CR of the line's end
        } while (in.more());
        return null;
    }

    /** With {@link LineEnd#LF_OR_CRLF} the last line needs no end. */
    @Override
    public @Nullable String last(Inbox in) {
        if (in.isEmpty()) {
            return null;
        }
        if (end == LineEnd.CRLF) {
            throw new SessionFailedException(SessionFailedException.TRUNCATED, "input ended in the middle of a line");
        }
        scanned = 0;
        int length = in.length();
        limit.check(length);
        return text(in.take(length), length);
    }

    private String line(Inbox in, int feed) {
        boolean carriage = feed > 0 && in.at(feed - 1) == '\r';
        int length = carriage ? feed - 1 : feed;
        limit.check(length); // first, because a line whose end has not come yet can only fail by this
        if (!carriage && end == LineEnd.CRLF) {
            throw new SessionFailedException("bare-lf", "a line ended with LF alone, and CRLF is required");
        }
        return text(in.take(feed + 1), length);
    }

    private String text(ByteBuffer bytes, int length) {
        String text = new String(bytes.array(), bytes.arrayOffset(), length, charset);
        if (end == LineEnd.CRLF && text.indexOf('\r') >= 0) {
            throw new SessionFailedException("bare-cr", "a line contains CR alone, and CRLF is required");
        }
        return text;
    }
}
