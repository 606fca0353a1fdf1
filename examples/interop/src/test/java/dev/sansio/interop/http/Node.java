package dev.sansio.interop.http;

import dev.sansio.interop.Program;
import java.util.stream.Stream;

/** A script of Node.js. */
final class Node {

    private Node() {}

    /** Starts it where its packages are. */
    static Program run(String script, Object... arguments) {
        Stream<String> words = Stream.of(arguments).map(Object::toString);
        return Program.startIn(
                Program.target().resolve("peers"),
                Stream.concat(Stream.of("node", Program.peers().resolve(script).toString()), words)
                        .toArray(String[]::new));
    }

    /** The port that a server says it listens on. */
    static int port(Program server) {
        return Integer.parseInt(server.await("^listening on (\\d+)$").group(1));
    }
}
