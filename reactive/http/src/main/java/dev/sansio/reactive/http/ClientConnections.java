package dev.sansio.reactive.http;

import dev.sansio.http.HttpVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * The connections to one origin. A connection of HTTP/2 is lent to many at once, which pools of exclusive resources do not do;
 * and as long as nobody knows which version it will be, only one is opened, so that a hundred first requests do not open a
 * hundred connections to a server that needs one.
 *
 * <p>Everything that changes it is noted, and one turn after the other is taken by whoever comes first.
 */
final class ClientConnections {

    private final Function<Runnable, Mono<ClientConnection>> opener;
    private final int most;
    private final int mostWaiting;
    private final AtomicInteger turns = new AtomicInteger();
    private final Queue<Waiter> arriving = new ConcurrentLinkedQueue<>();
    private final Queue<ClientConnection> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Set<ClientConnection> alive = ConcurrentHashMap.newKeySet();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Duration maxIdle;
    private volatile boolean closing;

    // Touched in turns only.
    private final List<ClientConnection> connections = new ArrayList<>();
    private final List<Waiter> queue = new ArrayList<>();
    private int opening;
    private boolean exclusive;

    /** Somebody who wants a place on a connection. */
    private record Waiter(MonoSink<ClientConnection> sink, AtomicBoolean gone) {}

    ClientConnections(Function<Runnable, Mono<ClientConnection>> opener, int most, int mostWaiting, Duration maxIdle) {
        this.opener = opener;
        this.most = most;
        this.mostWaiting = mostWaiting;
        this.maxIdle = maxIdle;
    }

    /** A connection with a place reserved, to be used or released. */
    Mono<ClientConnection> acquire() {
        return Mono.create(sink -> {
            if (waiting.incrementAndGet() > mostWaiting) {
                waiting.decrementAndGet();
                sink.error(new HttpException.ConnectFailed("more than " + mostWaiting + " requests wait", null));
                return;
            }
            Waiter waiter = new Waiter(sink, new AtomicBoolean());
            sink.onDispose(() -> {
                if (waiter.gone().compareAndSet(false, true)) {
                    waiting.decrementAndGet();
                }
            });
            arriving.add(waiter);
            drain();
        });
    }

    /** Closes what has been idle for too long. */
    void sweep() {
        drain();
    }

    /** No more requests; the present ones complete. */
    Mono<Void> close() {
        closing = true;
        maxIdle = Duration.ZERO;
        drain();
        return Mono.when(alive.stream().map(ClientConnection::closed).toList());
    }

    private void drain() {
        if (turns.getAndIncrement() != 0) {
            return;
        }
        int missed = 1;
        do {
            turn();
            missed = turns.addAndGet(-missed);
        } while (missed != 0);
    }

    private void turn() {
        for (ClientConnection fresh = opened.poll(); fresh != null; fresh = opened.poll()) {
            opening--;
            exclusive = fresh.version().compareTo(HttpVersion.HTTP_2) < 0;
            connections.add(fresh);
        }
        for (Throwable failure = failures.poll(); failure != null; failure = failures.poll()) {
            opening--;
            refuse(failure);
        }
        for (Waiter waiter = arriving.poll(); waiter != null; waiter = arriving.poll()) {
            queue.add(waiter);
        }
        queue.removeIf(waiter -> waiter.gone().get());
        connections.removeIf(connection -> !connection.usable());
        if (closing) {
            refuseAll(new HttpException.NotSendable("the client is closed", null));
        }
        lend();
        open();
        retire();
    }

    /** The oldest waiter first, the most recently opened connection last. */
    private void lend() {
        while (!queue.isEmpty()) {
            ClientConnection free = free();
            if (free == null) {
                return;
            }
            queue.remove(0).sink().success(free); // discarded, and so released, if the waiter has just gone
        }
    }

    private @Nullable ClientConnection free() {
        for (ClientConnection connection : connections) {
            if (connection.reserve()) {
                return connection;
            }
        }
        return null;
    }

    /**
     * As many as there are waiters, if each needs a connection of its own; else one, and no second beside it (RFC 9113 9.1):
     * streams become free.
     */
    private void open() {
        int wanted = exclusive ? queue.size() : Math.min(connections.isEmpty() ? 1 : 0, queue.size());
        while (opening < wanted && connections.size() + opening < most) {
            opening++;
            opener.apply(this::drain)
                    .subscribe(
                            connection -> {
                                alive.add(connection);
                                connection.closed().subscribe(done -> {}, lost -> {}, () -> alive.remove(connection));
                                opened.add(connection);
                                drain();
                            },
                            failure -> {
                                failures.add(failure);
                                drain();
                            });
        }
    }

    private void retire() {
        for (ClientConnection connection : List.copyOf(connections)) {
            if (connection.idleNanos() > maxIdle.toNanos() || closing) {
                connections.remove(connection);
                connection.drain();
            }
        }
    }

    /** Whoever can still hope for another connection waits on. */
    private void refuse(Throwable failure) {
        if (connections.isEmpty() && opening == 0) {
            refuseAll(failure);
        } else if (!queue.isEmpty()) {
            queue.remove(0).sink().error(failure);
        }
    }

    private void refuseAll(Throwable failure) {
        for (Waiter waiter : List.copyOf(queue)) {
            waiter.sink().error(failure);
        }
        queue.clear();
    }
}
