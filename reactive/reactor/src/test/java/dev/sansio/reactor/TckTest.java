package dev.sansio.reactor;

import org.junit.jupiter.api.Test;

/** The rules of Reactive Streams, as its own test kit has them. */
class TckTest {

    @Test
    void events() {
        Tck.run("events", TckEvents.class, 31);
    }

    @Test
    void eventsOfOneChunk() {
        Tck.run("events of one chunk", TckEventsUnread.class, 30);
    }

    @Test
    void outbound() {
        Tck.run("outbound", TckOutbound.class, 29);
    }

    @Test
    void inbound() {
        Tck.run("inbound", TckInbound.class, 11);
    }

    @Test
    void inboundByDemandForEvents() {
        Tck.run("inbound by demand for events", TckInboundProbed.class, 14);
    }

    @Test
    void echoJoined() {
        Tck.run("echo", TckEcho.class, 39);
    }
}
