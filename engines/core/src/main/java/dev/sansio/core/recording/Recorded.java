package dev.sansio.core.recording;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Port;
import dev.sansio.core.recording.Call.Kind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An engine whose calls are noted, whatever its units are. */
abstract class Recorded<C, E, U, T extends Engine<C, E> & Port<U, U>> implements Engine<C, E>, Port<U, U>, Asking {

    final T engine;
    private final Recorder<C> recorder;

    Recorded(T engine, Recorder<C> recorder) {
        this.engine = engine;
        this.recorder = recorder;
    }

    final void note(Kind kind, long now, @Nullable Object subject, Runnable call) {
        recorder.<Object>note(kind, now, subject, () -> {
            call.run();
            return null;
        });
    }

    final <R> @Nullable R note(Kind kind, Supplier<? extends @Nullable R> call) {
        return recorder.note(kind, -1, null, call);
    }

    @Override
    public final void send(C command, long now) {
        note(Kind.SEND, now, command, () -> engine.send(command, now));
    }

    @Override
    public final @Nullable E poll() {
        return this.<E>note(Kind.POLL, engine::poll);
    }

    @Override
    public final void advance(long now) {
        note(Kind.ADVANCE, now, null, () -> engine.advance(now));
    }

    @Override
    public final void receive(U unit, long now) {
        note(Kind.RECEIVE, now, unit, () -> engine.receive(unit, now));
    }

    @Override
    public final @Nullable U transmit() {
        return this.<U>note(Kind.TRANSMIT, engine::transmit);
    }

    @Override
    public final void lost(Throwable cause, long now) {
        note(Kind.LOST, now, cause, () -> engine.lost(cause, now));
    }

    @Override
    public final @Nullable Ask ask() {
        return engine instanceof Asking asking ? this.<Ask>note(Kind.ASK, asking::ask) : null;
    }

    @Override
    public final void answer(Answer answer, long now) {
        if (engine instanceof Asking asking) {
            note(Kind.ANSWER, now, answer, () -> asking.answer(answer, now));
        }
    }

    @Override
    public final long deadline() {
        return engine.deadline();
    }

    @Override
    public final Phase phase() {
        return engine.phase();
    }

    @Override
    public final boolean hungry() {
        return engine.hungry();
    }

    @Override
    public final boolean finished() {
        return engine.finished();
    }
}
