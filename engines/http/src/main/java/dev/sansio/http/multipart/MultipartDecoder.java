package dev.sansio.http.multipart;

import dev.sansio.core.Bytes;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import org.jspecify.annotations.Nullable;

/**
 * Reads multipart content (RFC 2046 5.1, RFC 7578). It takes no commands and writes nothing. Content that is none fails with
 * the code {@link #MALFORMED}, one that ends too early with {@code truncated}, one that is too large with {@code limit}.
 */
public final class MultipartDecoder extends SingleChannelEngine<Void, MultipartEvent> {

    /** The code of a failure because the grammar was broken. */
    public static final String MALFORMED = "malformed";

    /** What is read. */
    private enum State {
        PREAMBLE,
        /** Behind a delimiter: hyphens if it is the closing one, else blanks up to the end of the line. */
        DELIMITER,
        PADDING,
        HEAD,
        CONTENT,
        /** Behind the closing delimiter: blanks up to the end of the line, or of input. */
        CLOSING,
        EPILOGUE
    }

    private final Delimiter delimiter;
    private final MultipartLimits limits;
    private final PartHead head;
    private State state = State.PREAMBLE;
    /** How much of a delimiter is there before the first unread octet: 2 where a line begins, else 0. */
    private int begun = Delimiter.LINE_END;
    /** Octets of what the state counts. */
    private long counted;

    private long total;
    private long parts;

    private MultipartDecoder(Boundary boundary, boolean form, MultipartLimits limits) {
        super(Phase.OPEN);
        this.delimiter = new Delimiter(boundary);
        this.limits = limits;
        this.head = new PartHead(form, limits);
    }

    /** A decoder of {@code multipart/form-data}, each of whose parts has a name. */
    public static MultipartDecoder formData(Boundary boundary, MultipartLimits limits) {
        return new MultipartDecoder(boundary, true, limits);
    }

    /** A decoder of any other subtype: {@code mixed}, {@code related}, {@code byteranges}, ... */
    public static MultipartDecoder mixed(Boundary boundary, MultipartLimits limits) {
        return new MultipartDecoder(boundary, false, limits);
    }

    @Override
    protected void accept(Void command) {
        throw new CommandRejectedException("a decoder takes no commands");
    }

    @Override
    protected @Nullable MultipartEvent parse() {
        for (; ; ) {
            State before = state;
            MultipartEvent event = switch (before) {
                case PREAMBLE, CONTENT -> content();
                case DELIMITER -> closing();
                case PADDING, CLOSING -> padding();
                case HEAD -> head();
                case EPILOGUE -> epilogue();
            };
            if (event != null || state == before) {
                return event;
            }
        }
    }

    /** Content of a part, or the preamble, of which nothing is told; and the delimiter behind it. */
    private @Nullable MultipartEvent content() {
        while (!in.isEmpty()) {
            int at = candidate();
            if (at > 0) {
                MultipartEvent data = data(at);
                if (data != null) {
                    return data;
                }
            } else if (in.length() >= delimiter.length() - begun) {
                return delimited();
            } else if (!in.more()) {
                return null;
            }
        }
        return null;
    }

    /** Where in the window a delimiter begins, wholly or as far as the window goes; the window's length if nowhere. */
    private int candidate() {
        if (begun > 0) {
            int matched = delimiter.matching(in, 0, begun);
            if (matched == in.length() || matched == delimiter.length() - begun) {
                return 0;
            }
            begun = 0;
        }
        for (int at = 0; ; ) {
            int carriage = Bytes.indexOf(in.array(), in.from() + at, in.to(), (byte) '\r');
            if (carriage < 0) {
                return in.length();
            }
            at = carriage - in.from();
            int matched = delimiter.matching(in, at, 0);
            if (matched == delimiter.length() || at + matched == in.length()) {
                return at;
            }
            at += matched;
        }
    }

    /** As much as the limits allow, so that the same is told before a failure however the input was cut. */
    private @Nullable MultipartEvent data(int length) {
        if (state == State.PREAMBLE) {
            discard(length, limits.preamble());
            return null;
        }
        long allowed = Math.min(limits.part().value() - counted, limits.total().value() - total);
        if (allowed <= 0) {
            throw (counted >= limits.part().value() ? limits.part() : limits.total()).exceeded();
        }
        int taken = (int) Math.min(length, allowed);
        counted += taken;
        total += taken;
        return new MultipartEvent.PartData(in.take(taken));
    }

    private @Nullable MultipartEvent delimited() {
        skip(delimiter.length() - begun);
        boolean part = state == State.CONTENT;
        state = State.DELIMITER;
        begun = 0;
        counted = 0;
        return part ? new MultipartEvent.PartEnded() : null;
    }

    private @Nullable MultipartEvent closing() {
        if (in.isEmpty()) {
            return null;
        }
        if (in.at(0) != '-') {
            state = State.PADDING;
        } else if (in.ensure(2)) {
            require(in.at(1) == '-');
            skip(2);
            state = State.CLOSING;
        }
        return null;
    }

    private @Nullable MultipartEvent padding() {
        while (!in.isEmpty() && (in.at(0) == ' ' || in.at(0) == '\t')) {
            discard(1, limits.padding());
        }
        if (in.isEmpty()) {
            return null;
        }
        require(in.at(0) == '\r');
        if (!in.ensure(2)) {
            return null;
        }
        require(in.at(1) == '\n');
        skip(2);
        counted = 0;
        if (state == State.CLOSING) {
            state = State.EPILOGUE;
        } else {
            limits.parts().check(++parts);
            state = State.HEAD;
        }
        return null;
    }

    private static void require(boolean fulfilled) {
        if (!fulfilled) {
            throw new SessionFailedException(MALFORMED, "behind a delimiter stands neither the end of a line nor --");
        }
    }

    private @Nullable MultipartEvent head() {
        MultipartEvent.PartBegan began = head.next(in);
        if (began != null) {
            total += head.length();
            limits.total().check(total);
            state = State.CONTENT;
            begun = Delimiter.LINE_END; // of the empty line: content may be missing altogether (RFC 2046 5.1.1)
        }
        return began;
    }

    private @Nullable MultipartEvent epilogue() {
        while (!in.isEmpty()) {
            discard(in.length(), limits.epilogue());
        }
        return null;
    }

    private void discard(int length, Limit limit) {
        counted += length;
        limit.check(counted);
        skip(length);
    }

    private void skip(int length) {
        total += length;
        limits.total().check(total);
        in.skip(length);
    }

    @Override
    protected void ended() {
        if (!in.isEmpty() || (state != State.CLOSING && state != State.EPILOGUE)) {
            throw truncated("input ended before the closing delimiter");
        }
        emit(new MultipartEvent.Completed());
        enter(Phase.CLOSED);
    }
}
