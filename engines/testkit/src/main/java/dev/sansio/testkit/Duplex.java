package dev.sansio.testkit;

import dev.sansio.core.Datagram;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Port;
import dev.sansio.core.StreamEngine;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Two engines plugged together, both of streams or both of datagrams, in virtual time. It ends when nothing is on the way and
 * no deadline lies within the horizon, or fails after too many steps. The same engines, reactions and link give the same run.
 */
public final class Duplex {

    private static final int MOST_STEPS = 1_000_000;

    private final Side<?, ?> client;
    private final Side<?, ?> server;
    private final Link link;
    private final Random random;
    private final PriorityQueue<Flight> flights =
            new PriorityQueue<>(Comparator.comparingLong(Flight::at).thenComparingLong(Flight::number));
    private long number;

    private Duplex(Driver<?, ?> client, Driver<?, ?> server, Link link) {
        this.client = new Side<>(client, "client");
        this.server = new Side<>(server, "server");
        this.link = link;
        this.random = new Random(link.seed());
    }

    /**
     * What both engines were seen to do.
     *
     * @param client the first engine
     * @param server the second engine
     * @param duration how long it took in virtual time
     */
    public record Outcome<E, F>(Observation<E> client, Observation<F> server, Duration duration) {}

    /** On the way to one side: bytes, or the end of a stream. */
    private record Flight(long at, long number, Side<?, ?> to, Octets bytes, boolean end) {}

    /**
     * Runs two drivers, which are not started yet and have the same origin.
     *
     * @param horizon deadlines beyond it are not waited for
     * @throws AssertionError with the seed of the link, if either engine breaks the contract, or they never come to rest
     */
    public static <E, F> Outcome<E, F> run(Driver<?, E> client, Driver<?, F> server, Link link, Duration horizon) {
        long origin = client.now();
        try {
            new Duplex(client, server, link).run(origin + horizon.toNanos());
            return new Outcome<>(client.end(), server.end(), Duration.ofNanos(client.now() - origin));
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("with " + link + ": " + broken.getMessage(), broken);
        }
    }

    private void run(long horizon) {
        client.driver.start();
        server.driver.start();
        long now = client.driver.now();
        for (int steps = 0; ; steps++) {
            if (steps > MOST_STEPS) {
                throw new AssertionError("the engines did not come to rest within " + MOST_STEPS + " steps");
            }
            collect(client, server, now);
            collect(server, client, now);
            Flight next = flights.peek();
            long deadline = Math.min(client.deadline(), server.deadline());
            long at = Math.min(next == null ? Engine.NEVER : next.at(), deadline);
            if (at == Engine.NEVER || (next == null && at > horizon)) {
                return;
            }
            now = Math.max(now, at);
            client.driver.tick(now);
            server.driver.tick(now);
            if (next != null && next.at() <= now) {
                flights.remove();
                next.to().take(next);
            } else {
                client.due();
                server.due();
            }
        }
    }

    /** Puts on the way what one side has transmitted. */
    private void collect(Side<?, ?> from, Side<?, ?> to, long now) {
        for (Unit unit : from.driver.takeUnits()) {
            if (from.stream) {
                cut(unit.bytes(), to, from, now);
            } else {
                int copies = random.nextDouble() < link.loss() ? 0 : random.nextDouble() < link.duplication() ? 2 : 1;
                for (; copies > 0; copies--) {
                    flights.add(new Flight(now + delay(), number++, to, unit.bytes(), false));
                }
            }
        }
        if (from.stream && !from.ended && ((Port<?, ?>) from.driver.engine()).finished()) {
            from.ended = true;
            flights.add(new Flight(Math.max(now, from.latest), number++, to, Octets.NONE, true));
        }
    }

    private void cut(Octets bytes, Side<?, ?> to, Side<?, ?> from, long now) {
        for (int at = 0; at < bytes.length(); ) {
            int rest = bytes.length() - at;
            int part = link.largest() == 0 ? rest : Math.min(rest, 1 + random.nextInt(link.largest()));
            from.latest = Math.max(from.latest, now + delay());
            flights.add(new Flight(from.latest, number++, to, bytes.slice(at, at + part), false));
            at += part;
        }
    }

    private long delay() {
        long most = link.delay().toNanos();
        return most == 0 ? 0 : (long) (random.nextDouble() * most);
    }

    /** One of the two. */
    private static final class Side<C, E> {

        private final Driver<C, E> driver;
        private final boolean stream;
        private final InetSocketAddress peer;
        /** When the last bytes that this side sent arrive. */
        private long latest;

        private boolean ended;

        Side(Driver<C, E> driver, String name) {
            this.driver = driver;
            this.stream = driver.engine() instanceof StreamEngine<?, ?>;
            int port = name.equals("client") ? 4433 : 50_000;
            this.peer = new InetSocketAddress(ScenarioBuilder.PEER.getAddress(), port);
        }

        void take(Flight flight) {
            if (!stream) {
                driver.take(new Step.DatagramArrived<>(
                        Datagram.of(peer, flight.bytes().toBuffer())));
            } else if (flight.end()) {
                driver.take(new Step.Ended<>());
            } else {
                driver.take(new Step.Arrived<>(flight.bytes()));
            }
        }

        long deadline() {
            Phase phase = driver.engine().phase();
            return phase.terminal() ? Engine.NEVER : driver.engine().deadline();
        }

        void due() {
            driver.due();
            driver.settle();
        }
    }
}
