package dev.sansio.http1;

import dev.sansio.http.RequestHead;
import org.jspecify.annotations.Nullable;

/** A request that awaits its response, and what of it the response depends on. */
final class Outstanding {

    final long exchange;
    /** The response has no content, whatever it says. */
    final boolean headOnly;

    final boolean connect;
    final @Nullable String protocol;
    /** The application wants no content. */
    boolean dropping;
    /** The request that was sent after it, or null. */
    @Nullable
    Outstanding next;

    Outstanding(long exchange, RequestHead head) {
        this.exchange = exchange;
        this.headOnly = head.method().equals("HEAD");
        this.protocol = head.protocol();
        this.connect = head.method().equals("CONNECT") && protocol == null;
    }

    boolean offersTunnel() {
        return connect || protocol != null;
    }
}
