package dev.sansio.core.recording;

import dev.sansio.core.Bytes;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.recording.Call.Kind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes the calls on one engine, in order. It changes nothing; what it is given to notes with must neither throw nor touch the
 * engine. Polls and transmissions that yield nothing are noted once in a row, and questions of state not at all: they have no
 * effect (L2, L3).
 *
 * <pre>{@code
 * Recorder<SmtpCommand> recorder = Recorder.lines(codec, file::println);
 * Session<...> session = Sansio.session(recorder.record(engine), options);
 * }</pre>
 *
 * @param <C> the engine's commands
 */
public final class Recorder<C> {

    private final Function<Object, String> show;
    private final Consumer<Call> calls;
    /** Which kinds of call have yielded nothing since something last happened. */
    private final Set<Kind> idle = EnumSet.noneOf(Kind.class);

    /**
     * A recorder of one engine.
     *
     * @param show an event as text
     * @param calls takes each call as it returns
     */
    public Recorder(Function<Object, String> show, Consumer<Call> calls) {
        this.show = show;
        this.calls = calls;
    }

    /**
     * A recorder that writes lines of text, which {@link Recording#parse} reads.
     *
     * @param lines takes each line, without its end
     */
    public static <C> Recorder<C> lines(RecordingCodec<C> codec, Consumer<String> lines) {
        return new Recorder<>(codec::show, call -> lines.accept(CallLine.write(call, codec)));
    }

    /** The same engine; calls on it are noted. */
    public <E> StreamEngine<C, E> record(StreamEngine<C, E> engine) {
        return new RecordedStream<>(engine, this);
    }

    /** The same engine; calls on it are noted. */
    public <E> DatagramEngine<C, E> record(DatagramEngine<C, E> engine) {
        return new RecordedDatagrams<>(engine, this);
    }

    /** Makes a call and notes it with what it returned or threw. */
    <T> @Nullable T note(Kind kind, long now, @Nullable Object subject, Supplier<? extends @Nullable T> call) {
        Object kept = kept(subject); // before the engine may overwrite it
        try {
            T result = call.get();
            boolean nothing = result == null && (kind == Kind.POLL || kind == Kind.TRANSMIT || kind == Kind.ASK);
            if (!nothing) {
                idle.clear();
            } else if (!idle.add(kind)) {
                return null;
            }
            calls.accept(new Call(kind, now, kept, text(result)));
            return result;
        } catch (CommandRejectedException | SessionFailedException thrown) {
            idle.clear();
            calls.accept(new Call(kind, now, kept, text(thrown)));
            throw thrown;
        }
    }

    private String text(@Nullable Object result) {
        return text(result, show);
    }

    /** What a call has returned or thrown, as text. */
    static String text(@Nullable Object result, Function<Object, String> show) {
        if (result == null) {
            return "null";
        }
        if (result instanceof ByteBuffer buffer) {
            return hex(buffer);
        }
        if (result instanceof Datagram datagram) {
            return datagram.remote() + " " + hex(datagram.payload());
        }
        if (result instanceof List<?> units) {
            List<String> texts = new ArrayList<>();
            units.forEach(unit -> texts.add(text(unit, show)));
            return String.join(" ", texts);
        }
        if (result instanceof SessionFailedException failed) {
            return "failed " + failed.code();
        }
        return result instanceof CommandRejectedException ? "rejected" : show.apply(result);
    }

    private static String hex(ByteBuffer buffer) {
        return HexFormat.of().formatHex(Bytes.copy(buffer));
    }

    /** With a payload of its own. */
    static Datagram copy(Datagram datagram) {
        ByteBuffer payload = ByteBuffer.wrap(Bytes.copy(datagram.payload()));
        return new Datagram(datagram.remote(), datagram.local(), datagram.ecn(), payload);
    }

    private static @Nullable Object kept(@Nullable Object subject) {
        if (subject instanceof ByteBuffer buffer) {
            return Bytes.copy(buffer);
        }
        if (subject instanceof Datagram datagram) {
            return copy(datagram);
        }
        return subject instanceof Throwable cause ? String.valueOf(cause.getMessage()) : subject;
    }
}
