package dev.sansio.lsp;

import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** An engine by hand. */
record Played(LspEngine engine) {

    List<LspEvent> receive(String text) {
        engine.receive(Octets.of(text).toBuffer(), 0);
        return events();
    }

    List<LspEvent> events() {
        List<LspEvent> events = new ArrayList<>();
        for (LspEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
        }
        return events;
    }

    void send(LspCommand... commands) {
        for (LspCommand command : commands) {
            engine.send(command, 0);
        }
    }

    String written() {
        List<Octets> written = new ArrayList<>();
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            written.add(Octets.of(bytes));
        }
        return Octets.concat(written).toUtf8();
    }
}
