package dev.sansio.testkit.log;

import dev.sansio.core.Answer;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Engine;
import dev.sansio.core.Port;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Octets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every call on an engine, with what it answered; replayed on a fresh engine, every answer must be the same. Answers are
 * compared as text: events by their {@code toString}, with the bytes of a unit in hexadecimal.
 *
 * @param <C> the engine's commands
 */
public final class CallLog<C> {

    private final List<Entry> entries = new ArrayList<>();

    /** An empty log. */
    public CallLog() {}

    /**
     * One call.
     *
     * @param method the method's name
     * @param now the time that it was given, or -1
     * @param subject the command, answer, {@link Octets}, {@link Datagram} with a payload of its own, or null
     * @param result what it returned or threw, as text
     */
    record Entry(String method, long now, @Nullable Object subject, String result) {}

    /** The same engine; calls on it are noted here. */
    public <E> Engine<C, E> record(Engine<C, E> engine) {
        return Intercepted.engine(engine, (method, arguments, call) -> {
            Object subject = arguments.isEmpty() ? null : kept(arguments.get(0));
            Object last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
            long now = last instanceof Long time ? time : -1;
            if (arguments.size() == 1) {
                subject = null;
            }
            try {
                Object result = call.proceed();
                entries.add(new Entry(method, now, subject, told(result)));
                return result;
            } catch (CommandRejectedException | SessionFailedException thrown) {
                entries.add(new Entry(method, now, subject, told(thrown)));
                throw thrown;
            }
        });
    }

    /** How many calls were noted. */
    public int size() {
        return entries.size();
    }

    /**
     * Makes the same calls on a fresh engine.
     *
     * @throws AssertionError at the first answer that differs
     */
    public void replay(Engine<C, ?> engine) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String result;
            try {
                result = told(call(engine, entry));
            } catch (CommandRejectedException | SessionFailedException thrown) {
                result = told(thrown);
            }
            if (!entry.result().equals(result)) {
                throw new AssertionError(
                        "call %d of %d, %s at %d of %s, was answered otherwise%n  recorded: %s%n  replayed: %s"
                                .formatted(
                                        i,
                                        entries.size(),
                                        entry.method(),
                                        entry.now(),
                                        entry.subject(),
                                        entry.result(),
                                        result));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object call(Engine<C, ?> engine, Entry entry) {
        Object subject = entry.subject();
        Port<?, ?> port = (Port<?, ?>) engine;
        long now = entry.now();
        switch (entry.method()) {
            case "send" -> engine.send((C) needed(subject), now);
            case "advance" -> engine.advance(now);
            case "receive" -> receive(engine, needed(subject), now);
            case "eof" -> ((StreamEngine<?, ?>) engine).eof(now);
            case "lost" -> port.lost(new IOException(String.valueOf(subject)), now);
            case "answer" -> ((Asking) engine).answer((Answer) needed(subject), now);
            case "poll" -> {
                return engine.poll();
            }
            case "transmit" -> {
                return port.transmit();
            }
            case "deadline" -> {
                return engine.deadline();
            }
            case "phase" -> {
                return engine.phase();
            }
            case "hungry" -> {
                return port.hungry();
            }
            case "finished" -> {
                return port.finished();
            }
            case "pending" -> {
                return ((StreamEngine<?, ?>) engine).pending();
            }
            case "unread" -> {
                return ((StreamEngine<?, ?>) engine).unread();
            }
            case "ask" -> {
                return ((Asking) engine).ask();
            }
            default -> throw new IllegalArgumentException("no call of the contract: " + entry.method());
        }
        return null;
    }

    private static void receive(Engine<?, ?> engine, Object subject, long now) {
        if (subject instanceof Datagram datagram) {
            ((DatagramEngine<?, ?>) engine).receive(copy(datagram), now);
        } else {
            ((StreamEngine<?, ?>) engine).receive(((Octets) subject).toBuffer(), now);
        }
    }

    private static Object needed(@Nullable Object subject) {
        if (subject == null) {
            throw new IllegalArgumentException("the call has no subject");
        }
        return subject;
    }

    /** Commands stay objects; what the engine may overwrite is copied. */
    private static @Nullable Object kept(Object argument) {
        if (argument instanceof ByteBuffer buffer) {
            return Octets.of(buffer);
        }
        if (argument instanceof Datagram datagram) {
            return copy(datagram);
        }
        return argument instanceof Throwable cause ? cause.getMessage() : argument;
    }

    private static Datagram copy(Datagram datagram) {
        return new Datagram(
                datagram.remote(),
                datagram.local(),
                datagram.ecn(),
                Octets.of(datagram.payload()).toBuffer());
    }

    private static String told(@Nullable Object result) {
        if (result instanceof ByteBuffer buffer) {
            return Octets.of(buffer).toHex();
        }
        if (result instanceof Datagram datagram) {
            return datagram.remote() + " " + Octets.of(datagram.payload()).toHex();
        }
        if (result instanceof List<?> many) {
            return many.stream().map(CallLog::told).toList().toString();
        }
        if (result instanceof SessionFailedException failed) {
            return "failed " + failed.code();
        }
        return String.valueOf(result);
    }

    /** The log as lines of text, calls without effect left out; {@link #parse} reads it. */
    public String toText(Function<C, String> codec) {
        return CallLogText.write(entries, codec);
    }

    /** A log of lines that {@link #toText} wrote. Answers to asks are not written, and cannot be read. */
    public static <C> CallLog<C> parse(String text, Function<String, C> codec) {
        CallLog<C> log = new CallLog<>();
        log.entries.addAll(CallLogText.read(text, codec));
        return log;
    }
}
