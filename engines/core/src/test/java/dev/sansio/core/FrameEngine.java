package dev.sansio.core;

import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A toy carrier: frames of a kind, a channel digit and a counted content. Kinds: {@code o}pen, {@code d}ata, data and
 * {@code e}nd, {@code a}bort, {@code c}ontrol, {@code r}eady, {@code s}ilently ready, {@code q}uit; others are garbled.
 */
final class FrameEngine extends SingleChannelEngine<FrameEngine.Frame, FrameEngine.Frame> {

    record Frame(char kind, long channel, ByteBuffer content) {
        @Override
        public String toString() {
            return kind + "" + channel + Text.of(content);
        }
    }

    /** Credit that was granted, as channel and bytes. */
    final List<String> credit = new ArrayList<>();

    long timer = NEVER;

    private final Step<Frame> frame = Steps.unsigned(1)
            .then(kind -> Steps.unsigned(1)
                    .then(channel -> Steps.counted(Steps.unsigned(2), new Limit("Toy.frame", 9000))
                            .map(content -> new Frame((char) kind.intValue(), channel - '0', content))));

    FrameEngine(Phase first) {
        super(first);
    }

    static Frame frame(char kind, long channel, String content) {
        return new Frame(kind, channel, Text.bytes(content));
    }

    /** A frame as it is on the wire. */
    static String wire(char kind, long channel, String content) {
        return "" + kind + (char) ('0' + channel) + (char) (content.length() >> 8) + (char) (content.length() & 255)
                + content;
    }

    /** The contents of data frames in output, as channel and text; anything else as it is. */
    static String read(CharSequence wire) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < wire.length(); ) {
            int content = at + 4;
            int end = content + (wire.charAt(at + 2) << 8) + wire.charAt(at + 3);
            read.append(wire, at, at + 2).append(wire, content, end).append(' ');
            at = end;
        }
        return read.toString().replace("\n", "|").trim();
    }

    @Override
    protected void accept(Frame command) {
        if (command.kind() == 'k') {
            credit.add(command.channel() + ":" + Text.of(command.content()));
            return;
        }
        out.put(command.kind()).put('0' + (int) command.channel());
        out.putShort(command.content().remaining()).link(command.content());
        if (command.kind() == 'q') {
            finishOutput();
        }
    }

    @Override
    protected @Nullable Frame parse() {
        for (Frame read = frame.next(in); read != null; read = frame.next(in)) {
            switch (read.kind()) {
                case 's' -> enter(Phase.OPEN);
                case 'r' -> {
                    enter(Phase.OPEN);
                    return read;
                }
                case 'q' -> {
                    enter(Phase.CLOSED);
                    return null;
                }
                case 'o', 'd', 'e', 'a', 'c' -> {
                    return read;
                }
                default -> throw new SessionFailedException("frame", "a garbled frame");
            }
        }
        return null;
    }

    @Override
    protected void ended() {
        frame.last(in);
        enter(Phase.CLOSED);
    }

    @Override
    protected long timers() {
        return timer;
    }

    @Override
    protected void due() {
        timer = NEVER;
        throw new SessionFailedException("below", "the carrier's timer");
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        accept(frame('f', 0, failure.code()));
    }

    /** This engine as a carrier of one channel. */
    Carrier<Frame, Frame> carrier() {
        return new Carrier<>() {
            @Override
            public StreamEngine<Frame, Frame> engine() {
                return FrameEngine.this;
            }

            @Override
            public @Nullable ByteBuffer payload(Frame event) {
                return event.kind() == 'd' || event.kind() == 'e' ? event.content() : null;
            }

            @Override
            public boolean ends(Frame event) {
                return event.kind() == 'e';
            }

            @Override
            public Frame write(ByteBuffer bytes) {
                return new Frame('d', 0, bytes);
            }

            @Override
            public Frame finish() {
                return frame('q', 0, "");
            }

            @Override
            public Frame consumed(int bytes) {
                return frame('k', 0, String.valueOf(bytes));
            }
        };
    }

    /** This engine as a carrier of many channels. */
    Channels<Frame, Frame> channels() {
        return new Channels<>() {
            @Override
            public StreamEngine<Frame, Frame> engine() {
                return FrameEngine.this;
            }

            @Override
            public long channel(Frame event) {
                return event.kind() == 'c' ? CONNECTION : event.channel();
            }

            @Override
            public boolean opens(Frame event) {
                return event.kind() == 'o';
            }

            @Override
            public @Nullable ByteBuffer payload(Frame event) {
                return event.kind() == 'd' || event.kind() == 'e' ? event.content() : null;
            }

            @Override
            public boolean ends(Frame event) {
                return event.kind() == 'e';
            }

            @Override
            public @Nullable SessionFailedException aborts(Frame event) {
                return event.kind() == 'a' ? new SessionFailedException("aborted", "by the peer") : null;
            }

            @Override
            public Frame write(long channel, ByteBuffer bytes) {
                return new Frame('d', channel, bytes);
            }

            @Override
            public Frame finish(long channel) {
                return frame('e', channel, "");
            }

            @Override
            public Frame abort(long channel) {
                return frame('a', channel, "");
            }

            @Override
            public Frame consumed(long channel, int bytes) {
                return frame('k', channel, String.valueOf(bytes));
            }
        };
    }
}
