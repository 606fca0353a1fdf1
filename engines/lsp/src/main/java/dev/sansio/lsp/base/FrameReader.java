package dev.sansio.lsp.base;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.steps.Step;
import org.jspecify.annotations.Nullable;

/** Finds the contents of messages, one after another. A step of one engine. */
public final class FrameReader implements Step<Frame> {

    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final byte[] LENGTH_FIELD = {
        'c', 'o', 'n', 't', 'e', 'n', 't', '-', 'l', 'e', 'n', 'g', 't', 'h', ':'
    };
    private static final long NO_CONTENT = -1;

    private final BaseLimits limits;
    private final Resynchronisation policy;

    /** Bytes of the content that is awaited; {@link #NO_CONTENT} between messages. */
    private long awaited = NO_CONTENT;
    /** Bytes of a refused content that are still to be skipped. */
    private long skipping;
    /** The next length is looked for. */
    private boolean seeking;
    /** Bytes of the header section that are known not to begin its end. */
    private int scanned;

    /** A reader at the beginning of a connection. */
    public FrameReader(BaseLimits limits, Resynchronisation policy) {
        this.limits = limits;
        this.policy = policy;
    }

    /**
     * The next content or damage, or null for a partial one.
     *
     * @throws SessionFailedException for damage that the policy does not survive
     */
    @Override
    public @Nullable Frame next(Inbox in) {
        if (awaited == NO_CONTENT) {
            if ((skipping > 0 && !skip(in)) || (seeking && !seek(in))) {
                return null;
            }
            Frame damaged = header(in);
            if (damaged != null || awaited == NO_CONTENT) {
                return damaged;
            }
        }
        int length = (int) awaited;
        if (!in.ensure(length)) {
            return null;
        }
        awaited = NO_CONTENT;
        return new Frame.Content(in.take(length));
    }

    @Override
    public boolean begun() {
        return awaited != NO_CONTENT || skipping > 0;
    }

    /** Reads a header section, if all of it has come. */
    private @Nullable Frame header(Inbox in) {
        do {
            int last = (int) Math.min(in.length(), Math.min(limits.header().value(), Integer.MAX_VALUE) + END.length);
            int end = end(in.array(), in.from(), in.from() + last);
            if (!limits.header().admits(end < 0 ? scanned : end)) {
                scanned = 0;
                return damaged(
                        new Frame.Damaged(
                                Damage.HEADER_TOO_LONG,
                                limits.header().name() + " is "
                                        + limits.header().value() + ", and more came"),
                        in,
                        0);
            }
            if (end >= 0) {
                HeaderSection section = HeaderSection.read(in.array(), in.from(), in.from() + end);
                scanned = 0;
                in.skip(end + END.length);
                return section.fault() == null ? content(section, in) : damaged(section.fault(), in, 0);
            }
        } while (in.more());
        return null;
    }

    /** Where the header section ends, as an offset, or -1. */
    private int end(byte[] array, int from, int to) {
        int at = from + scanned;
        while (true) {
            at = Bytes.indexOf(array, at, to, END[0]);
            if (at < 0) {
                scanned = to - from;
                return -1;
            }
            int same = 1;
            while (same < END.length && at + same < to && array[at + same] == END[same]) {
                same++;
            }
            if (same == END.length) {
                return at - from;
            }
            if (at + same == to) {
                scanned = at - from;
                return -1;
            }
            at++;
        }
    }

    private @Nullable Frame content(HeaderSection section, Inbox in) {
        long length = section.length();
        if (!limits.content().admits(length) || length > Integer.MAX_VALUE) {
            return damaged(
                    new Frame.Damaged(
                            Damage.CONTENT_TOO_LONG,
                            limits.content().name() + " is " + limits.content().value() + ", and " + length + " came"),
                    in,
                    length);
        }
        if (section.foreignCharset()) {
            return damaged(new Frame.Damaged(Damage.UNSUPPORTED_CHARSET, "the charset is not utf-8"), in, length);
        }
        awaited = length;
        return null;
    }

    private Frame damaged(Frame.Damaged fault, Inbox in, long length) {
        Damage damage = fault.damage();
        if (policy == Resynchronisation.FAIL || (policy == Resynchronisation.SKIP && !damage.lengthKnown())) {
            throw new SessionFailedException(damage.code(), fault.reason());
        }
        skipping = length;
        seeking = !damage.lengthKnown();
        if (damage == Damage.HEADER_TOO_LONG) {
            in.skip(hopeless(in));
        }
        return fault;
    }

    /**
     * How much of a header section that is too long cannot begin another one: as far as the last name of a length in it, for
     * all names together have one end. What is looked at is the same however the bytes came.
     */
    private int hopeless(Inbox in) {
        int to = in.from() + (int) limits.header().value() + 1;
        for (int at = to - LENGTH_FIELD.length; at > in.from(); at--) {
            if (same(in.array(), at, to) == LENGTH_FIELD.length) {
                return at - in.from();
            }
        }
        return Math.max(1, to - LENGTH_FIELD.length + 1 - in.from()); // the rest may be the beginning of a name
    }

    /** Whether all that was to be skipped is gone. */
    private boolean skip(Inbox in) {
        while (skipping > 0 && !in.isEmpty()) {
            int part = (int) Math.min(skipping, in.length());
            in.skip(part);
            skipping -= part;
        }
        return skipping == 0;
    }

    /** Drops what comes before the name of a length; whether the inbox begins with it. */
    private boolean seek(Inbox in) {
        while (true) {
            int at = in.from();
            int to = in.to();
            int same = 0;
            while (at < to) {
                same = same(in.array(), at, to);
                if (same == LENGTH_FIELD.length || at + same == to) {
                    break;
                }
                at++;
            }
            in.skip(at - in.from());
            if (at < to && same == LENGTH_FIELD.length) {
                seeking = false;
                return true;
            }
            if (in.length() == to - at && !in.more()) {
                return false;
            }
        }
    }

    private static int same(byte[] array, int at, int to) {
        int same = 0;
        while (same < LENGTH_FIELD.length && at + same < to && lower(array[at + same]) == LENGTH_FIELD[same]) {
            same++;
        }
        return same;
    }

    private static int lower(byte octet) {
        return octet >= 'A' && octet <= 'Z' ? octet + 32 : octet;
    }
}
