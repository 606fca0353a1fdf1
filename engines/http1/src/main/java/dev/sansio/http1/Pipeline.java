package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import java.util.ArrayDeque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The requests of a client that await their responses, in order. */
final class Pipeline {

    /** A request was not even written, or the server has said that it reads no more. */
    static final HttpError REFUSED = HttpError.of(HttpError.Code.REFUSED, "the connection takes no other request");

    private final ArrayDeque<Outstanding> requests = new ArrayDeque<>(2);
    private long highest = Http1Engine.NO_EXCHANGE;

    boolean isEmpty() {
        return requests.isEmpty();
    }

    int size() {
        return requests.size();
    }

    /** The one whose response comes next, or null. */
    @Nullable
    Outstanding first() {
        return requests.peekFirst();
    }

    /** The one that was sent last, or null. */
    @Nullable
    Outstanding last() {
        return requests.peekLast();
    }

    @Nullable
    Outstanding find(long exchange) {
        if (exchange > highest) {
            return null; // as is asked for each new one
        }
        for (Outstanding one : requests) {
            if (one.exchange == exchange) {
                return one;
            }
        }
        return null;
    }

    /** The same, or null for one that has ended; rejects one that never was. */
    @Nullable
    Outstanding findOrKnow(long exchange) {
        Outstanding one = find(exchange);
        if (one == null) {
            requireKnown(exchange);
        }
        return one;
    }

    /** Whether the connection may become a tunnel. */
    boolean offersTunnel() {
        Outstanding last = requests.peekLast();
        return last != null && last.offersTunnel();
    }

    /** A number was in use, if only for a moment. */
    void know(long exchange) {
        highest = Math.max(highest, exchange);
    }

    /** Rejects a number that was never in use, which is no race. */
    void requireKnown(long exchange) {
        if (exchange < 0 || exchange > highest) {
            throw new CommandRejectedException("no exchange has had the number " + exchange);
        }
    }

    void add(long exchange, RequestHead head) {
        know(exchange);
        requests.add(new Outstanding(exchange, head));
    }

    Outstanding removeFirst() {
        return requests.remove();
    }

    void remove(Outstanding one) {
        requests.remove(one);
    }

    /** All but the first end in one way. */
    void failOthers(HttpError error, HttpEvent.By by, Consumer<HttpEvent> told) {
        Outstanding first = requests.remove();
        failAll(error, by, told);
        requests.add(first);
    }

    /** All end in one way. */
    void failAll(HttpError error, HttpEvent.By by, Consumer<HttpEvent> told) {
        for (Outstanding one : requests) {
            told.accept(new HttpEvent.ExchangeFailed(one.exchange, error, by));
        }
        requests.clear();
    }
}
