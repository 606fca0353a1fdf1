package dev.sansio.reactor;

import dev.sansio.core.Datagram;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Port;

/** An engine on messages that may not be lost: the one on datagrams, without saying so. */
record Carried(UnitEngine units) implements Engine<Datagram, Datagram>, Port<Datagram, Datagram> {

    @Override
    public void send(Datagram command, long now) {
        units.send(command, now);
    }

    @Override
    public Datagram poll() {
        return units.poll();
    }

    @Override
    public long deadline() {
        return units.deadline();
    }

    @Override
    public void advance(long now) {
        units.advance(now);
    }

    @Override
    public Phase phase() {
        return units.phase();
    }

    @Override
    public void receive(Datagram unit, long now) {
        units.receive(unit, now);
    }

    @Override
    public Datagram transmit() {
        return units.transmit();
    }

    @Override
    public boolean hungry() {
        return units.hungry();
    }

    @Override
    public boolean finished() {
        return units.finished();
    }

    @Override
    public void lost(Throwable cause, long now) {
        units.lost(cause, now);
    }
}
