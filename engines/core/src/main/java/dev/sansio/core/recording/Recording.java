package dev.sansio.core.recording;

import dev.sansio.core.Answer;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Engine;
import dev.sansio.core.Port;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls on one engine, which can be made again on a fresh one.
 *
 * @param <C> the engine's commands
 */
public final class Recording<C> {

    private final List<Call> calls = new ArrayList<>();
    private final Function<Object, String> show;

    /**
     * An empty recording, in memory.
     *
     * @param show an event as text, by which recorded and replayed ones are compared
     */
    public Recording(Function<Object, String> show) {
        this.show = show;
    }

    /**
     * Reads the lines that {@link Recorder#lines} wrote.
     *
     * @throws IllegalArgumentException if a line is none of them, such as one that was cut
     */
    public static <C> Recording<C> parse(Stream<String> lines, RecordingCodec<C> codec) {
        Recording<C> recording = new Recording<>(codec::show);
        lines.forEach(line -> recording.calls.add(CallLine.read(line, codec)));
        return recording;
    }

    /** Notes the calls on an engine here. */
    public Recorder<C> recorder() {
        return new Recorder<>(show, calls::add);
    }

    /** The calls in order, as they are now. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The lines that {@link #parse} reads. */
    public Stream<String> lines(RecordingCodec<C> codec) {
        return calls.stream().map(call -> CallLine.write(call, codec));
    }

    /**
     * Makes the same calls on a fresh engine that was made as the recorded one was: the same configuration, seed and wall time.
     *
     * @return its events in order, which are equal to those of the recorded session
     * @throws ReplayDivergedException at the first answer that differs
     */
    public <E> List<E> replay(Engine<C, E> engine) {
        List<E> events = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            String result;
            try {
                result = Recorder.text(make(engine, call, events), show);
            } catch (CommandRejectedException | SessionFailedException thrown) {
                result = Recorder.text(thrown, show);
            }
            if (!call.result().equals(result)) {
                throw new ReplayDivergedException(i, call, result);
            }
        }
        return events;
    }

    @SuppressWarnings("unchecked")
    private <E> @Nullable Object make(Engine<C, E> engine, Call call, List<E> events) {
        Port<?, ?> port = (Port<?, ?>) engine;
        long now = call.now();
        switch (call.kind()) {
            case SEND -> engine.send((C) subject(call), now);
            case ADVANCE -> engine.advance(now);
            case RECEIVE -> receive(engine, subject(call), now);
            case EOF -> ((StreamEngine<?, ?>) engine).eof(now);
            case LOST -> port.lost(new RecordedLossException(String.valueOf(call.subject())), now);
            case UNDELIVERABLE ->
                ((DatagramEngine<?, ?>) engine)
                        .undeliverable(
                                Recorder.copy((Datagram) subject(call)),
                                new RecordedLossException("undeliverable"),
                                now);
            case ANSWER -> ((Asking) engine).answer((Answer) subject(call), now);
            case POLL -> {
                E event = engine.poll();
                if (event != null) {
                    events.add(event);
                }
                return event;
            }
            case TRANSMIT -> {
                return port.transmit();
            }
            case UNREAD -> {
                return ((StreamEngine<?, ?>) engine).unread();
            }
            case ASK -> {
                return ((Asking) engine).ask();
            }
            default -> throw new IllegalArgumentException("no call of the contract: " + call.kind());
        }
        return null;
    }

    private static void receive(Engine<?, ?> engine, Object subject, long now) {
        if (subject instanceof Datagram datagram) {
            ((DatagramEngine<?, ?>) engine).receive(Recorder.copy(datagram), now);
        } else {
            ((StreamEngine<?, ?>) engine).receive(ByteBuffer.wrap(((byte[]) subject).clone()), now);
        }
    }

    private static Object subject(Call call) {
        Object subject = call.subject();
        if (subject == null) {
            throw new IllegalArgumentException("the call has no subject: " + call.kind());
        }
        return subject;
    }
}
