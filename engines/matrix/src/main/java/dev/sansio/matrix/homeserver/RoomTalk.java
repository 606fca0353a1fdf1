package dev.sansio.matrix.homeserver;

import dev.sansio.matrix.api.GetOneRoomEvent;
import dev.sansio.matrix.api.GetRoomEvents;
import dev.sansio.matrix.api.GetRoomState;
import dev.sansio.matrix.api.GetRoomStateWithKey;
import dev.sansio.matrix.api.Operation;
import dev.sansio.matrix.api.PostReceipt;
import dev.sansio.matrix.api.RedactEvent;
import dev.sansio.matrix.api.SendMessage;
import dev.sansio.matrix.api.SetReadMarker;
import dev.sansio.matrix.api.SetRoomStateWithKey;
import dev.sansio.matrix.api.SetTyping;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.room.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is said in rooms, and what is read. */
final class RoomTalk implements Area {

    private static final int PAGE = 10;

    private final HomeserverState state;

    RoomTalk(HomeserverState state) {
        this.state = state;
    }

    @Override
    public @Nullable Reply handle(Request request) {
        if (request.call() instanceof SendMessage send) {
            return once(request, SendMessage.OPERATION, send.roomId() + send.eventType(), send.txnId(), () -> {
                HostedRoom room = joined(send.roomId(), request.userId());
                if (!room.levels().maySend(request.userId(), send.eventType())) {
                    throw Refusal.forbidden("the level is too low");
                }
                return SendMessage.Result.of(say(room, request, send));
            });
        }
        if (request.call() instanceof RedactEvent redact) {
            return once(request, RedactEvent.OPERATION, redact.roomId(), redact.txnId(), () -> {
                return new RedactEvent.Result(redact(request, redact), Others.NONE);
            });
        }
        if (request.call() instanceof SetRoomStateWithKey set) {
            HostedRoom room = joined(set.roomId(), request.userId());
            boolean member = set.eventType().equals("m.room.member");
            if (!room.levels().maySetState(request.userId(), set.eventType())
                    || (set.stateKey().startsWith("@") && !set.stateKey().equals(request.userId()))
                    || (member && !"join".equals(text(set.content(), "membership")))) {
                throw Refusal.forbidden("the state may not be set");
            }
            Event event = state.append(room, request.userId(), set.eventType(), set.stateKey(), set.content());
            return Reply.of(
                    SetRoomStateWithKey.OPERATION, SetRoomStateWithKey.Result.of(String.valueOf(event.eventId())));
        }
        Reply reply = reads(request);
        return reply == null ? marks(request) : reply;
    }

    private static @Nullable String text(ObjectNode content, String name) {
        return content.get(name) == null ? null : content.get(name).asString("");
    }

    private HostedRoom joined(String id, String userId) {
        HostedRoom room = state.rooms.get(id);
        if (room == null || !room.membership(userId).equals("join")) {
            throw Refusal.forbidden("the user is not in the room");
        }
        return room;
    }

    /** What makes a result. */
    private interface Act<R> {
        R perform();
    }

    /** The same transaction of the same device at the same endpoint has the same answer, and happens once. */
    private <R> Reply once(Request request, Operation<R> operation, String where, String transaction, Act<R> act) {
        Account account = state.account(request.userId());
        String key = request.caller().deviceId() + "\n" + operation.id() + "\n" + where + "\n" + transaction;
        if (!account.transactions.containsKey(key)) {
            account.transactions.put(key, operation.result().write(act.perform()));
        }
        return Reply.json(200, account.transactions.get(key));
    }

    private String say(HostedRoom room, Request request, SendMessage send) {
        Event event = state.append(room, request.userId(), send.eventType(), null, send.content());
        String id = String.valueOf(event.eventId());
        room.transactions.put(id, request.caller().deviceId() + "\n" + send.txnId());
        return id;
    }

    private String redact(Request request, RedactEvent redact) {
        HostedRoom room = joined(redact.roomId(), request.userId());
        Event target = Refusal.orNotFound(room.event(redact.eventId()), "there is no such event");
        boolean own = request.userId().equals(target.sender());
        if (!own && !room.levels().mayRedactOthers(request.userId())) {
            throw Refusal.forbidden("the level is too low");
        }
        ObjectNode content = Reply.object().put("redacts", redact.eventId());
        if (redact.reason() != null) {
            content.put("reason", redact.reason());
        }
        Event redaction = state.append(room, request.userId(), "m.room.redaction", null, content);
        room.events.replaceAll((position, event) ->
                redact.eventId().equals(event.eventId()) ? Redaction.apply(event, redaction) : event);
        if (target.isState() && target.equals(room.state.get(target.type(), String.valueOf(target.stateKey())))) {
            room.state = room.state.with(List.of(Redaction.apply(target, redaction)));
        }
        return String.valueOf(redaction.eventId());
    }

    private @Nullable Reply reads(Request request) {
        if (request.call() instanceof GetRoomState get) {
            List<Event> all = joined(get.roomId(), request.userId()).state.events().stream()
                    .map(event -> event.inRoom(get.roomId()))
                    .toList();
            return Reply.of(GetRoomState.OPERATION, all);
        }
        if (request.call() instanceof GetRoomStateWithKey get) {
            Event event = joined(get.roomId(), request.userId()).state.get(get.eventType(), get.stateKey());
            return Reply.json(200, Refusal.orNotFound(event, "that is not set").content());
        }
        if (request.call() instanceof GetOneRoomEvent get) {
            Event event = joined(get.roomId(), request.userId()).event(get.eventId());
            return Reply.of(
                    GetOneRoomEvent.OPERATION,
                    Refusal.orNotFound(event, "there is no such event").inRoom(get.roomId()));
        }
        if (request.call() instanceof GetRoomEvents get) {
            return messages(joined(get.roomId(), request.userId()), get);
        }
        return null;
    }

    /** Tokens of pages are positions: before one for backwards, after one for forwards. */
    private Reply messages(HostedRoom room, GetRoomEvents get) {
        boolean backwards = get.dir().equals("b");
        long from = position(get.from(), backwards ? Long.MAX_VALUE : 0);
        long most = get.limit() == null ? PAGE : Math.max(1, Math.min(get.limit(), 1000));
        NavigableMap<Long, Event> part =
                backwards ? room.events.headMap(from, false).descendingMap() : room.events.tailMap(from, false);
        List<Event> chunk = new ArrayList<>();
        String end = null;
        for (Map.Entry<Long, Event> entry : part.entrySet()) {
            if (chunk.size() == most) {
                break;
            }
            chunk.add(entry.getValue().inRoom(room.id));
            end = "s" + entry.getKey();
        }
        boolean more = chunk.size() < part.size();
        return Reply.of(
                GetRoomEvents.OPERATION,
                new GetRoomEvents.Result("s" + from, more ? end : null, chunk, null, Others.NONE));
    }

    static long position(@Nullable String token, long otherwise) {
        if (token == null) {
            return otherwise;
        }
        if (!token.matches("s[0-9]{1,18}")) {
            throw Refusal.invalid("the token is none of this homeserver");
        }
        return Long.parseLong(token.substring(1));
    }

    private @Nullable Reply marks(Request request) {
        if (request.call() instanceof SetTyping typing) {
            HostedRoom room = joined(typing.roomId(), request.userId());
            if (!typing.userId().equals(request.userId())) {
                throw Refusal.forbidden("that is another user");
            }
            if (typing.typing()) {
                long millis = typing.timeout() == null ? 30_000 : Math.max(1, Math.min(typing.timeout(), 120_000));
                room.typing.put(request.userId(), request.now() + millis * 1_000_000);
            } else {
                room.typing.remove(request.userId());
            }
            room.typingChanged = state.next();
            return Reply.empty();
        }
        if (request.call() instanceof PostReceipt post) {
            HostedRoom room = joined(post.roomId(), request.userId());
            if (post.receiptType().equals("m.read")) {
                receipt(room, post.eventId(), request.userId(), post.threadId());
            }
            return Reply.empty();
        }
        if (request.call() instanceof SetReadMarker marker) {
            HostedRoom room = joined(marker.roomId(), request.userId());
            if (marker.fullyRead() != null) {
                ObjectNode content = Reply.object().put("event_id", marker.fullyRead());
                state.account(request.userId()).keep(state.next(), room.id, "m.fully_read", content);
            }
            if (marker.read() != null) {
                receipt(room, marker.read(), request.userId(), null);
            }
            return Reply.empty();
        }
        return null;
    }

    private void receipt(HostedRoom room, String eventId, String userId, @Nullable String thread) {
        ObjectNode content = Reply.object();
        ObjectNode receipt = content.putObject(eventId).putObject("m.read").putObject(userId);
        receipt.put("ts", state.surroundings.wall().instant().toEpochMilli());
        if (thread != null) {
            receipt.put("thread_id", thread);
        }
        room.receipts.put(state.next(), content);
    }
}
