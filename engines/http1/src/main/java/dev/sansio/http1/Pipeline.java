package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The requests of a client that await their responses, in order. */
final class Pipeline {

    /** A request was not even written, or the server has said that it reads no more. */
    static final HttpError REFUSED = HttpError.of(HttpError.Code.REFUSED, "the connection takes no other request");

    private @Nullable Outstanding first;
    private @Nullable Outstanding last;
    private int size;
    private long highest = Http1Engine.NO_EXCHANGE;

    boolean isEmpty() {
        return first == null;
    }

    int size() {
        return size;
    }

    /** The one whose response comes next, or null. */
    @Nullable
    Outstanding first() {
        return first;
    }

    /** The one that was sent last, or null. */
    @Nullable
    Outstanding last() {
        return last;
    }

    @Nullable
    Outstanding find(long exchange) {
        if (exchange > highest) {
            return null; // as is asked for each new one
        }
        Outstanding one = first;
        while (one != null && one.exchange != exchange) {
            one = one.next;
        }
        return one;
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
        Outstanding added = new Outstanding(exchange, head);
        if (last == null) {
            first = added;
        } else {
            last.next = added;
        }
        last = added;
        size++;
    }

    /** The first of them, which there is, has ended. */
    Outstanding removeFirst() {
        Outstanding removed = Objects.requireNonNull(first);
        first = removed.next;
        last = first == null ? null : last;
        size--;
        return removed;
    }

    /** One of them, which is among them, has ended. */
    void remove(Outstanding one) {
        Outstanding before = null;
        for (Outstanding other = first; other != one && other != null; other = other.next) {
            before = other;
        }
        if (before == null) {
            removeFirst();
        } else {
            before.next = one.next;
            last = one.next == null ? before : last;
            size--;
        }
    }

    /** All but the first end in one way. */
    void failOthers(HttpError error, HttpEvent.By by, Consumer<HttpEvent> told) {
        Outstanding kept = removeFirst();
        failAll(error, by, told);
        kept.next = null;
        first = kept;
        last = kept;
        size = 1;
    }

    /** All end in one way. */
    void failAll(HttpError error, HttpEvent.By by, Consumer<HttpEvent> told) {
        for (Outstanding one = first; one != null; one = one.next) {
            told.accept(new HttpEvent.ExchangeFailed(one.exchange, error, by));
        }
        first = null;
        last = null;
        size = 0;
    }
}
