package dev.sansio.matrix.client;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Engine;
import dev.sansio.json.Json;
import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.api.RedactEvent;
import dev.sansio.matrix.api.SendMessage;
import dev.sansio.matrix.client.MatrixError.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages, in order within each room: one is on its way at a time, and is sent again under the same identifier until it is known
 * what became of it (client-server API, "Transaction identifiers"). An endpoint that says that it is too much holds up its own
 * messages, and nothing else.
 */
final class SendQueue {

    private final Out out;
    private final Requests requests;
    private final Map<String, Deque<Message>> rooms = new LinkedHashMap<>();
    /** Until when an endpoint wants no more, by the operation. */
    private final Map<String, Long> notBefore = new HashMap<>();

    private @Nullable String prefix;
    private long counter;
    private int size;
    /** A loop goes on with the next one by itself. */
    private boolean looping;

    SendQueue(Out out, Requests requests) {
        this.out = out;
        this.requests = requests;
    }

    void send(MatrixCommand.SendEvent command, long now) {
        check(command.type(), command.room(), command.content());
        String transaction = transaction(command.transaction());
        Call<?> call = new SendMessage(command.room(), command.type(), transaction, command.content());
        add(new Message(command.call(), command.room(), transaction, call), now);
    }

    void redact(MatrixCommand.Redact command, long now) {
        admit();
        String transaction = transaction(command.transaction());
        Call<?> call =
                RedactEvent.of(command.room(), command.event(), transaction).withReason(command.reason());
        add(new Message(command.call(), command.room(), transaction, call), now);
    }

    /** A homeserver refuses more than 64 KiB (client-server API, "Size limits"); what it adds is counted roughly. */
    private void check(String type, String room, ObjectNode content) {
        admit();
        int octets = Json.write(content).length + type.length() + room.length() + 400;
        if (!out.options.limits().event().admits(octets)) {
            throw new CommandRejectedException(out.options.limits().event().name() + " is "
                    + out.options.limits().event().value() + ", and the event has " + octets + " octets");
        }
        if (type.isEmpty() || type.length() > 255) {
            throw new CommandRejectedException("a type has 1 to 255 characters");
        }
    }

    private void admit() {
        if (!out.options.limits().queued().admits(size + 1L)) {
            throw new CommandRejectedException(out.options.limits().queued().name() + " is "
                    + out.options.limits().queued().value() + ", and all are waiting");
        }
    }

    /** Never the same twice for a device: a random beginning, and a number. */
    private String transaction(@Nullable String given) {
        if (given != null) {
            return given;
        }
        if (prefix == null) {
            prefix = Long.toHexString(out.surroundings.random().nextLong())
                    + Long.toHexString(out.surroundings.random().nextLong());
        }
        return prefix + "." + ++counter;
    }

    private void add(Message message, long now) {
        size++;
        out.events.add(new MatrixEvent.Queued(message.call, message.room, message.transaction));
        Deque<Message> room = rooms.computeIfAbsent(message.room, name -> new ArrayDeque<>(2));
        room.add(message);
        next(room, now);
    }

    /** Sends the first one, and those behind it as long as each is settled at once. */
    private void next(Deque<Message> room, long now) {
        for (Message head = room.peek(); head != null && isDue(head, now); head = room.peek()) {
            Message message = head;
            message.sending = true;
            Attempt attempt = requests.perform(
                    message.request,
                    new Attempt.Waiter() {
                        @Override
                        public void succeeded(Object result, long now) {
                            out.events.add(new MatrixEvent.Sent(message.call, message.room, eventId(result)));
                            over(message, now);
                        }

                        @Override
                        public void failed(MatrixError error, long now) {
                            notSent(message, error, now);
                        }
                    },
                    now);
            message.attempt = message.sending ? attempt : null;
            looping = false;
        }
    }

    private boolean isDue(Message head, long now) {
        if (head.sending) {
            return false;
        }
        head.retryAt = Math.max(
                head.retryAt, notBefore.getOrDefault(head.request.operation().id(), 0L));
        looping = head.retryAt <= now;
        return looping;
    }

    private static String eventId(Object result) {
        if (result instanceof SendMessage.Result sent) {
            return sent.eventId();
        }
        String redacted = ((RedactEvent.Result) result).eventId();
        return redacted == null ? "" : redacted;
    }

    private void notSent(Message message, MatrixError error, long now) {
        message.tries++;
        if (!error.retryable() || !out.options.limits().attempts().admits(message.tries + 1L)) {
            out.events.add(new MatrixEvent.Failed(message.call, error));
            over(message, now);
            return;
        }
        Duration wait = out.backOff(message.tries - 1, error);
        message.attempt = null;
        message.sending = false;
        message.retryAt = Out.after(now, wait);
        if (error.status() == 429 || error.is(ErrorCode.LIMIT_EXCEEDED)) {
            notBefore.put(message.request.operation().id(), message.retryAt);
        }
        out.events.add(new MatrixEvent.Delayed(message.call, error, wait));
    }

    private void over(Message message, long now) {
        Deque<Message> room = rooms.get(message.room);
        if (room != null && room.remove(message)) {
            size--;
            message.attempt = null;
            message.sending = false;
            if (room.isEmpty()) {
                rooms.remove(message.room);
            } else if (!looping) {
                next(room, now);
            }
        }
    }

    /** Whether a call was one of these, and has gone. */
    boolean cancel(long call, long now) {
        for (Deque<Message> room : rooms.values()) {
            for (Message message : room) {
                if (message.call == call) {
                    if (message.attempt != null) {
                        requests.cancel(message.attempt);
                    }
                    over(message, now);
                    return true;
                }
            }
        }
        return false;
    }

    boolean has(long call) {
        return rooms.values().stream().anyMatch(room -> room.stream().anyMatch(message -> message.call == call));
    }

    /** Nobody knows what became of those that were on their way; the identifiers allow to send them again. */
    void lost() {
        rooms.values()
                .forEach(room -> room.stream()
                        .map(message -> message.attempt)
                        .filter(Objects::nonNull)
                        .forEach(attempt -> attempt.cancelled = true));
        MatrixError error = MatrixError.of(Kind.UNREACHABLE, "the carrier is gone", Duration.ZERO);
        rooms.values()
                .forEach(room -> room.forEach(message -> out.events.add(new MatrixEvent.Failed(message.call, error))));
        rooms.clear();
        size = 0;
    }

    long deadline() {
        long earliest = Engine.NEVER;
        for (Deque<Message> room : rooms.values()) {
            Message head = room.element();
            if (!head.sending) {
                earliest = Math.min(earliest, head.retryAt);
            }
        }
        return earliest;
    }

    void advance(long now) {
        notBefore.values().removeIf(until -> until <= now);
        List.copyOf(rooms.values()).forEach(room -> next(room, now));
    }

    private static final class Message {

        private final long call;
        private final String room;
        private final String transaction;
        private final Call<?> request;
        private int tries;
        private long retryAt;
        private boolean sending;
        private @Nullable Attempt attempt;

        Message(long call, String room, String transaction, Call<?> request) {
            this.call = call;
            this.room = room;
            this.transaction = transaction;
            this.request = request;
        }
    }
}
