package dev.sansio.http.call;

import dev.sansio.core.Engine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The server's side of small requests: each is collected whole, within limits of size and time, and answered whole.
 *
 * <p>What it answers itself: 413 to a request that is too large (RFC 9110 15.5.14), 408 to one that does not end in time
 * (15.5.9), 100 to one that waits for it (10.1.1). How many are open at once, the carrier bounds.
 */
public final class WholeRequests {

    private final CallLimits limits;
    /** Those that have not ended, in the order of their deadlines. */
    private final Map<Long, Coming> coming = new LinkedHashMap<>();
    /** Those that await their answer: whether it goes without content, as to HEAD. */
    private final Map<Long, Boolean> unanswered = new LinkedHashMap<>();

    private final ArrayDeque<HttpCommand> commands = new ArrayDeque<>(4);
    private final ArrayDeque<WholeRequest> whole = new ArrayDeque<>(2);

    /** Requests within limits. */
    public WholeRequests(CallLimits limits) {
        this.limits = limits;
    }

    /** Takes an event of the carrier; false for one that is not about a request, such as {@link HttpEvent.Draining}. */
    public boolean receive(HttpEvent event, long now) {
        long exchange = event.exchange();
        if (event instanceof HttpEvent.RequestReceived request) {
            begun(request, now);
        } else if (event instanceof HttpEvent.DataReceived data) {
            data(data);
        } else if (event instanceof HttpEvent.TrailersReceived) {
            ended(exchange);
        } else if (event instanceof HttpEvent.ExchangeFailed) {
            forget(exchange);
        } else {
            return event instanceof HttpEvent.Writable || event instanceof HttpEvent.SendingStopped;
        }
        return true;
    }

    private void begun(HttpEvent.RequestReceived request, long now) {
        long exchange = request.exchange();
        RequestHead head = request.head();
        coming.put(exchange, new Coming(head, limits.end(now)));
        if (request.end()) {
            ended(exchange);
        } else if (!limits.content().admits(head.contentLength())) {
            refuse(exchange, 413);
        } else if (head.expectsContinue()) {
            commands.add(new HttpCommand.SendInformation(exchange, ResponseHead.of(100)));
        }
    }

    private void data(HttpEvent.DataReceived data) {
        long exchange = data.exchange();
        if (data.credit() > 0) {
            commands.add(new HttpCommand.Consumed(exchange, data.credit()));
        }
        Coming request = coming.get(exchange);
        if (request != null && !request.content.add(data.data(), limits.content())) {
            refuse(exchange, 413);
        }
        if (data.end()) {
            ended(exchange);
        }
    }

    private void ended(long exchange) {
        Coming request = coming.remove(exchange);
        if (request != null) {
            unanswered.put(exchange, request.head.method().equals("HEAD"));
            whole.add(new WholeRequest(exchange, request.head, request.content.whole()));
        }
    }

    private void forget(long exchange) {
        coming.remove(exchange);
        unanswered.remove(exchange);
        whole.removeIf(request -> request.exchange() == exchange);
    }

    private void refuse(long exchange, int status) {
        coming.remove(exchange);
        commands.add(new HttpCommand.SendResponse(exchange, ResponseHead.of(status, "content-length", "0"), true));
        commands.add(new HttpCommand.StopReceiving(exchange, HttpError.Code.NO_ERROR));
    }

    /** The next request that has come whole, or null. */
    public @Nullable WholeRequest request() {
        return whole.poll();
    }

    /** Whether a request still awaits its answer; false once it was answered, or has gone. */
    public boolean awaits(long exchange) {
        return unanswered.containsKey(exchange);
    }

    /**
     * Answers a request. One that has gone, or was answered, is left alone. A {@code Content-Length} is added, unless there is
     * one or the status has no content; to HEAD the content itself is left out (RFC 9110 9.3.2).
     *
     * @param content of the response, not to be changed any more
     */
    public void respond(long exchange, ResponseHead head, byte[] content) {
        Boolean bodiless = unanswered.remove(exchange);
        if (bodiless == null) {
            return;
        }
        boolean empty = bodiless || content.length == 0 || head.bodiless();
        commands.add(new HttpCommand.SendResponse(exchange, withLength(head, content.length), empty));
        if (!empty) {
            commands.add(new HttpCommand.SendData(exchange, ByteBuffer.wrap(content), true));
        }
    }

    private static ResponseHead withLength(ResponseHead head, int length) {
        if (head.bodiless() || head.fields().contains("content-length")) {
            return head;
        }
        HttpFields fields = head.fields().toBuilder()
                .add("content-length", Integer.toString(length))
                .build();
        return new ResponseHead(head.status(), fields);
    }

    /** The carrier is gone: nothing is transmitted, and nobody awaits an answer. */
    public void lost() {
        commands.clear();
        coming.clear();
        unanswered.clear();
        whole.clear();
    }

    /** The next command for the carrier, or null. */
    public @Nullable HttpCommand transmit() {
        return commands.poll();
    }

    /** When patience with a request ends, or {@link Engine#NEVER}. */
    public long deadline() {
        return coming.isEmpty() ? Engine.NEVER : coming.values().iterator().next().deadline;
    }

    /** Time has passed: requests that took too long are answered with 408. */
    public void advance(long now) {
        while (deadline() <= now && !coming.isEmpty()) {
            Iterator<Long> first = coming.keySet().iterator();
            refuse(first.next(), 408);
        }
    }

    private static final class Coming {

        private final RequestHead head;
        private final long deadline;
        private final Collected content = new Collected();

        Coming(RequestHead head, long deadline) {
            this.head = head;
            this.deadline = deadline;
        }
    }
}
