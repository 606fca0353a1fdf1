package dev.sansio.oauth.client;

import dev.sansio.core.Limit;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Requests that wait for a token, in order, and how much content waits with them. */
final class WaitingRequests {

    private final Limit requests;
    private final Limit octets;
    private final ArrayDeque<Exchange> all = new ArrayDeque<>(2);
    private long content;

    WaitingRequests(OAuthClientLimits limits) {
        this.requests = limits.waiting();
        this.octets = limits.waitingContent();
    }

    /** Whether one more may wait. */
    boolean admitsAnother() {
        return requests.admits(all.size() + 1L);
    }

    /** Takes so much more content into account, if it may wait, and says whether. */
    boolean count(int more) {
        boolean admitted = octets.admits(content + more);
        content += admitted ? more : 0;
        return admitted;
    }

    String tooMany() {
        return requests.name() + " is " + requests.value() + ", and more came";
    }

    String tooMuch() {
        return octets.name() + " is " + octets.value() + ", and more waits";
    }

    void add(Exchange exchange) {
        all.add(exchange);
        content += exchange.content.octets();
    }

    void remove(Exchange exchange) {
        if (all.remove(exchange)) {
            content -= exchange.content.octets();
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    @Nullable
    Exchange poll() {
        Exchange next = all.poll();
        content -= next == null ? 0 : next.content.octets();
        return next;
    }
}
