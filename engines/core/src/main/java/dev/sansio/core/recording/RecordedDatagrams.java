package dev.sansio.core.recording;

import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.recording.Call.Kind;

/** An engine on datagrams whose calls are noted. */
final class RecordedDatagrams<C, E> extends Recorded<C, E, Datagram, DatagramEngine<C, E>>
        implements DatagramEngine<C, E> {

    RecordedDatagrams(DatagramEngine<C, E> engine, Recorder<C> recorder) {
        super(engine, recorder);
    }

    @Override
    public void undeliverable(Datagram unit, Throwable cause, long now) {
        note(Kind.UNDELIVERABLE, now, unit, () -> engine.undeliverable(unit, cause, now));
    }
}
