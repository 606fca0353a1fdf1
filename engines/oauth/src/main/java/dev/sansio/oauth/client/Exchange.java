package dev.sansio.oauth.client;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.RequestHead;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** One exchange of the application, which may be several of the carrier, one after the other. */
final class Exchange {

    private static final long NOT_SENT = -1;

    /** The number that the application has given it. */
    final long number;

    final RequestHead head;
    final boolean withoutContent;

    /** Where the token goes, for it is one of those that it may go to; null for an exchange that is none of our business. */
    final @Nullable Origin origin;

    final RequestContent content = new RequestContent();

    /** What the application is still to send, or -1 if it has not said. */
    private long unsent;

    /** The number that the carrier knows, or -1 while it knows none. */
    long below = NOT_SENT;
    /** The token that it was sent with. */
    long generation;

    boolean requestEnded;
    boolean responseEnded;
    /** A response was refused, and is not passed on: the request is sent once more. */
    boolean refused;
    /** The response is on its way up. */
    boolean answered;

    boolean tunnel;
    boolean renewedToken;
    boolean renewedNonce;
    /** Credit that the application has not given back. */
    long owed;

    HttpCommand.@Nullable StopReceiving stop;

    Exchange(HttpCommand.SendRequest request, @Nullable Origin origin) {
        this.number = request.exchange();
        this.head = request.head();
        this.origin = origin;
        this.withoutContent = request.end();
        this.requestEnded = request.end();
        this.unsent = head.contentLength();
    }

    boolean isSent() {
        return below != NOT_SENT;
    }

    void unsend() {
        below = NOT_SENT;
        responseEnded = false;
        refused = false;
    }

    boolean isOver() {
        return requestEnded && responseEnded;
    }

    /** Whether all of the request is here, and can be said again. */
    boolean isReplayable() {
        return requestEnded && !content.isDropped() && !head.tunnel() && stop == null;
    }

    /** Takes a piece of content into account, or rejects it, as the carrier would. */
    void count(ByteBuffer data, boolean end) {
        requireOpenRequest();
        if (tunnel) {
            requestEnded = end;
            return;
        }
        if (unsent >= 0 && (data.remaining() > unsent || (end && data.remaining() != unsent))) {
            throw new CommandRejectedException("content is not as long as its head says");
        }
        unsent = unsent < 0 ? unsent : unsent - data.remaining();
        requestEnded = end;
    }

    void countTrailers() {
        requireOpenRequest();
        if (tunnel || unsent > 0) {
            throw new CommandRejectedException(
                    tunnel ? "a tunnel has no trailers" : "content is shorter than its head says");
        }
        requestEnded = true;
    }

    private void requireOpenRequest() {
        if (requestEnded || (head.tunnel() && !tunnel)) {
            throw new CommandRejectedException(
                    requestEnded ? "the request has ended" : "the tunnel has not opened yet");
        }
    }
}
