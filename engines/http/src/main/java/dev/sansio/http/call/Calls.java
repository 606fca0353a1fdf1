package dev.sansio.http.call;

import dev.sansio.core.Engine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The client's side of small requests: each is sent whole, and its response is collected whole, within limits of size and
 * time. Any number may be open at once; a carrier that takes one at a time wants an {@link InTurn} below.
 */
public final class Calls {

    private final LongSupplier numbers;
    private final CallLimits limits;
    /** In the order of their deadlines, for all are as patient. */
    private final Map<Long, Call> open = new LinkedHashMap<>();

    private final ArrayDeque<HttpCommand> commands = new ArrayDeque<>(4);
    private final ArrayDeque<CallOutcome> outcomes = new ArrayDeque<>(2);

    /**
     * Calls with their limits.
     *
     * @param numbers of exchanges, unique in the whole stack: the tokens of {@link dev.sansio.core.Surroundings}
     */
    public Calls(LongSupplier numbers, CallLimits limits) {
        this.numbers = numbers;
        this.limits = limits;
    }

    /**
     * Sends a request, and says under which number.
     *
     * @param content of the request, not to be changed any more; none if it is empty
     * @throws IllegalArgumentException if the request asks for a tunnel, which has no whole response
     */
    public long start(RequestHead head, byte[] content, long now) {
        if (head.tunnel()) {
            throw new IllegalArgumentException("a tunnel is no call");
        }
        long number = numbers.getAsLong();
        open.put(number, new Call(limits.end(now)));
        boolean empty = content.length == 0;
        commands.add(new HttpCommand.SendRequest(number, head, empty));
        if (!empty) {
            commands.add(new HttpCommand.SendData(number, ByteBuffer.wrap(content), true));
        }
        return number;
    }

    /** Nobody wants the response any more: no outcome follows. A call that has ended is left as it is. */
    public void abort(long call) {
        if (open.remove(call) != null) {
            commands.add(new HttpCommand.Abort(call, HttpError.Code.CANCEL));
        }
    }

    /** Whether a number is one of a call that is open. */
    public boolean has(long exchange) {
        return open.containsKey(exchange);
    }

    /** How many calls are open. */
    public int size() {
        return open.size();
    }

    /** Takes an event if it is of one of these calls, and says whether it was. Credit for what it takes is returned. */
    public boolean receive(HttpEvent event) {
        Call call = open.get(event.exchange());
        if (call == null) {
            return false;
        }
        long number = event.exchange();
        if (event instanceof HttpEvent.ResponseReceived response) {
            call.head = response.head();
            if (response.end()) {
                answered(number, call);
            } else if (!limits.content().admits(response.head().contentLength())) {
                tooLarge(number);
            }
        } else if (event instanceof HttpEvent.DataReceived data) {
            if (data.credit() > 0) {
                commands.add(new HttpCommand.Consumed(number, data.credit()));
            }
            if (!call.content.add(data.data(), limits.content())) {
                tooLarge(number);
            } else if (data.end()) {
                answered(number, call);
            }
        } else if (event instanceof HttpEvent.TrailersReceived) {
            answered(number, call);
        } else if (event instanceof HttpEvent.ExchangeFailed failed) {
            unanswered(number, failed.error(), failed.by());
        }
        return true;
    }

    private void answered(long number, Call call) {
        ResponseHead head = call.head;
        if (head == null) {
            throw new IllegalArgumentException("an exchange ended well without a head");
        }
        open.remove(number);
        outcomes.add(new CallOutcome.Answered(number, head, call.content.whole()));
    }

    private void tooLarge(long number) {
        commands.add(new HttpCommand.Abort(number, HttpError.Code.TOO_LARGE));
        HttpError error = HttpError.of(
                HttpError.Code.TOO_LARGE,
                limits.content().name() + " is " + limits.content().value() + ", and more came");
        unanswered(number, error, HttpEvent.By.MALFORMED);
    }

    private void unanswered(long number, HttpError error, HttpEvent.By by) {
        open.remove(number);
        outcomes.add(new CallOutcome.Unanswered(number, error, by));
    }

    /** The carrier is gone: every call that is open is unanswered, and nothing is transmitted. */
    public void lost() {
        commands.clear();
        HttpError error = HttpError.of(HttpError.Code.TRUNCATED, "the carrier is gone");
        for (Long number : open.keySet().toArray(Long[]::new)) {
            unanswered(number, error, HttpEvent.By.CONNECTION);
        }
    }

    /** The next command for the carrier, or null. */
    public @Nullable HttpCommand transmit() {
        return commands.poll();
    }

    /** The next outcome, or null. */
    public @Nullable CallOutcome outcome() {
        return outcomes.poll();
    }

    /** When patience with a call ends, or {@link Engine#NEVER}. */
    public long deadline() {
        return open.isEmpty() ? Engine.NEVER : open.values().iterator().next().deadline;
    }

    /** Time has passed: the calls that took too long are aborted, and unanswered. */
    public void advance(long now) {
        Iterator<Map.Entry<Long, Call>> each = open.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Long, Call> next = each.next();
            if (next.getValue().deadline > now) {
                return;
            }
            each.remove();
            commands.add(new HttpCommand.Abort(next.getKey(), HttpError.Code.TIMEOUT));
            HttpError error = HttpError.of(HttpError.Code.TIMEOUT, "no whole response within " + limits.patience());
            outcomes.add(new CallOutcome.Unanswered(next.getKey(), error, HttpEvent.By.TIMED_OUT));
        }
    }

    private static final class Call {

        private final long deadline;
        private final Collected content = new Collected();
        private @Nullable ResponseHead head;

        Call(long deadline) {
            this.deadline = deadline;
        }
    }
}
