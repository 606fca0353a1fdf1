package dev.sansio.matrix;

import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.StreamEngine;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.homeserver.HomeserverCommand;
import dev.sansio.matrix.homeserver.HomeserverEvent;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.ScenarioBuilder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A client and a homeserver talk; what each heard becomes the steps of a scenario. */
public final class Recording {

    private final StreamEngine<MatrixCommand, MatrixEvent> client;
    private final StreamEngine<HomeserverCommand, HomeserverEvent> server;
    private final Function<MatrixEvent, List<MatrixCommand>> reactions;
    private final ScenarioBuilder<MatrixCommand, MatrixEvent> forClient;
    private final ScenarioBuilder<HomeserverCommand, HomeserverEvent> forServer;
    final List<MatrixEvent> events = new ArrayList<>();

    public Recording(
            StreamEngine<MatrixCommand, MatrixEvent> client,
            StreamEngine<HomeserverCommand, HomeserverEvent> server,
            Function<MatrixEvent, List<MatrixCommand>> reactions,
            ScenarioBuilder<MatrixCommand, MatrixEvent> forClient,
            ScenarioBuilder<HomeserverCommand, HomeserverEvent> forServer) {
        this.client = client;
        this.server = server;
        this.reactions = reactions;
        this.forClient = forClient;
        this.forServer = forServer;
        client.advance(0);
        server.advance(0);
        settle();
    }

    /** The client sends something, and all that follows of it happens. */
    public Recording sends(MatrixCommand command) {
        client.send(command, 0);
        forClient.sends(command);
        settle();
        return this;
    }

    private void settle() {
        for (boolean moved = true; moved; ) {
            Octets up = drainClient();
            Octets down = drainServer();
            if (up.length() > 0) {
                forServer.arrives(up);
                server.receive(up.toBuffer(), 0);
            }
            if (down.length() > 0) {
                forClient.arrives(down);
                client.receive(down.toBuffer(), 0);
            }
            moved = up.length() > 0 || down.length() > 0;
        }
    }

    private Octets drainClient() {
        List<Octets> out = new ArrayList<>();
        for (MatrixEvent event = next(out); event != null; event = next(out)) {
            events.add(event);
            reactions.apply(event).forEach(command -> client.send(command, 0));
        }
        return Octets.concat(out);
    }

    private MatrixEvent next(List<Octets> out) {
        for (Ask ask = ((Asking) client).ask(); ask != null; ask = ((Asking) client).ask()) {
            ((Asking) client).answer(Stacks.answer(ask), 0);
        }
        MatrixEvent event = client.poll();
        for (ByteBuffer unit = client.transmit(); unit != null; unit = client.transmit()) {
            out.add(Octets.of(unit));
        }
        return event;
    }

    private Octets drainServer() {
        List<Octets> out = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = server.poll() != null;
            for (ByteBuffer unit = server.transmit(); unit != null; unit = server.transmit()) {
                out.add(Octets.of(unit));
            }
        }
        return Octets.concat(out);
    }
}
