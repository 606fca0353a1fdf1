package dev.sansio.tls;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A client and a server plugged together, and a clock that stands. */
final class Pair {

    final End client;
    final End server;
    long now;

    Pair(TlsEngine client, TlsEngine server) {
        this.client = new End(client);
        this.server = new End(server);
    }

    static Pair of(TlsConfig.Builder client, TlsConfig.Builder server) {
        return of(client.build(), server.build());
    }

    static Pair of(TlsConfig client, TlsConfig server) {
        return new Pair(Given.client(client), TlsEngine.server(server));
    }

    /** Starts both and lets them negotiate. */
    Pair start() {
        client.engine.advance(now);
        server.engine.advance(now);
        return run();
    }

    /** Lets bytes flow until there are no more. */
    Pair run() {
        boolean moved = true;
        while (moved) {
            boolean forth = flow(client, server);
            boolean back = flow(server, client);
            moved = forth || back;
        }
        return this;
    }

    private boolean flow(End from, End to) {
        from.poll();
        byte[] bytes = from.transmit();
        if (bytes.length > 0) {
            to.engine.receive(ByteBuffer.wrap(bytes), now);
        }
        return bytes.length > 0;
    }

    Pair clientSends(TlsCommand command) {
        client.engine.send(command, now);
        return this;
    }

    Pair serverSends(TlsCommand command) {
        server.engine.send(command, now);
        return this;
    }

    static TlsCommand.Write write(String text) {
        return new TlsCommand.Write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
