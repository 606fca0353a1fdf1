package dev.sansio.matrix.homeserver;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.api.Sync;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.room.RoomState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What has happened for a device since a position. */
final class SyncAnswer {

    private static final int TIMELINE = 10;

    private final HomeserverState state;
    private final Caller caller;
    private final long since;
    private final boolean initial;
    private final boolean stateAfter;
    private final int most;
    private final boolean leftRooms;
    private final ObjectNode json = Reply.object();
    private boolean news;

    SyncAnswer(HomeserverState state, Caller caller, Sync sync) {
        this.state = state;
        this.caller = caller;
        this.since = RoomTalk.position(sync.since(), 0);
        this.initial = sync.since() == null;
        this.stateAfter = Boolean.TRUE.equals(sync.useStateAfter());
        JsonNode filter = filter(sync.filter());
        this.most = Math.max(
                1,
                Math.min(
                        1000, filter.path("room").path("timeline").path("limit").asInt(TIMELINE)));
        this.leftRooms = filter.path("room").path("include_leave").asBoolean(false);
    }

    private JsonNode filter(@Nullable String given) {
        if (given == null) {
            return Reply.object();
        }
        if (!given.startsWith("{")) {
            return Refusal.orNotFound(state.account(caller.userId()).filters.get(given), "there is no such filter");
        }
        try {
            return Json.readObject(given.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
        } catch (MalformedJsonException e) {
            throw Refusal.invalid("the filter is no JSON");
        }
    }

    /** What the client was told before is not told again: messages to its device are gone once it asks from behind them. */
    ObjectNode build() {
        json.put("next_batch", "s" + state.position());
        toDevice();
        accountData();
        devices();
        for (HostedRoom room : state.rooms.values()) {
            switch (room.membership(caller.userId())) {
                case "join" -> joined(room);
                case "invite" -> stripped(room, "invite", "invite_state");
                case "knock" -> stripped(room, "knock", "knock_state");
                default -> left(room);
            }
        }
        return json;
    }

    /** Whether there is something that the client did not have. */
    boolean news() {
        return news || initial;
    }

    private void toDevice() {
        var inbox = state.account(caller.userId()).inbox.get(caller.deviceId());
        if (inbox == null) {
            return;
        }
        inbox.headMap(since, true).clear();
        if (!inbox.isEmpty()) {
            news = true;
            ArrayNode events = json.putObject("to_device").putArray("events");
            inbox.values().forEach(event -> events.add(event.toJson()));
        }
    }

    private void accountData() {
        List<Account.Data> data = state.account(caller.userId()).accountData.tailMap(since, false).values().stream()
                .filter(each -> each.room() == null)
                .toList();
        if (!data.isEmpty()) {
            news = true;
            ArrayNode events = json.putObject("account_data").putArray("events");
            data.forEach(
                    each -> events.add(Event.of(each.type(), each.content()).toJson()));
        }
    }

    private void devices() {
        Map<String, Long> counts = state.keys.counts(caller);
        ObjectNode all = json.putObject("device_one_time_keys_count");
        counts.forEach(all::put);
        ArrayNode unused = json.putArray("device_unused_fallback_key_types");
        state.keys.unused(caller).forEach(unused::add);
        List<String> changed = initial
                ? List.of()
                : state.deviceChanges.tailMap(since, false).values().stream()
                        .filter(user -> state.share(caller.userId(), user))
                        .toList();
        if (!changed.isEmpty()) {
            news = true;
            ArrayNode list = json.putObject("device_lists").putArray("changed");
            changed.forEach(list::add);
        }
    }

    private ObjectNode room(String section, HostedRoom room) {
        news = true;
        ObjectNode rooms = json.get("rooms") instanceof ObjectNode before ? before : json.putObject("rooms");
        ObjectNode list = rooms.get(section) instanceof ObjectNode before ? before : rooms.putObject(section);
        return list.get(room.id) instanceof ObjectNode before ? before : list.putObject(room.id);
    }

    private void joined(HostedRoom room) {
        boolean fresh = initial || (room.since(caller.userId()) > since && !wasJoined(room));
        long from = fresh ? 0 : since;
        if (fresh || !room.events.tailMap(from, false).isEmpty()) {
            ObjectNode out = room("join", room);
            timeline(room, out, from, Long.MAX_VALUE);
            ObjectNode summary = out.putObject("summary");
            summary.put("m.joined_member_count", room.members("join").size());
            summary.put("m.invited_member_count", room.members("invite").size());
            ArrayNode heroes = summary.putArray("m.heroes");
            room.state.members().values().stream()
                    .filter(member -> member.isPresent() && !member.userId().equals(caller.userId()))
                    .limit(5)
                    .forEach(member -> heroes.add(member.userId()));
        }
        ephemeral(room, from);
        state.account(caller.userId()).accountData.tailMap(from, false).values().stream()
                .filter(data -> room.id.equals(data.room()))
                .forEach(data -> events(room("join", room), "account_data")
                        .add(Event.of(data.type(), data.content()).toJson()));
    }

    private boolean wasJoined(HostedRoom room) {
        return HostedRoom.membership(room.stateBefore(since + 1), caller.userId())
                .equals("join");
    }

    private static ArrayNode events(ObjectNode room, String part) {
        ObjectNode holder = room.get(part) instanceof ObjectNode before ? before : room.putObject(part);
        return holder.get("events") instanceof ArrayNode before ? before : holder.putArray("events");
    }

    /** The last events, a gap before them if there are more, and the state before or after them. */
    private void timeline(HostedRoom room, ObjectNode out, long from, long to) {
        List<Map.Entry<Long, Event>> all =
                new ArrayList<>(room.events.subMap(from, false, to, true).entrySet());
        int first = Math.max(0, all.size() - most);
        ObjectNode timeline = out.putObject("timeline");
        timeline.put("limited", first > 0);
        long start = all.isEmpty() ? state.position() : all.get(first).getKey();
        timeline.put("prev_batch", "s" + start);
        ArrayNode events = timeline.putArray("events");
        all.subList(first, all.size()).forEach(entry -> events.add(shown(room, entry.getValue())));
        long until = stateAfter ? to : start - 1;
        RoomState complete = RoomState.EMPTY.with(
                room.events.subMap(from, false, until, true).values());
        ArrayNode list = out.putObject(stateAfter ? "state_after" : "state").putArray("events");
        complete.events().forEach(event -> list.add(shown(room, event)));
    }

    /** The device that sent an event learns under which transaction. */
    private ObjectNode shown(HostedRoom room, Event event) {
        ObjectNode shown = event.toJson();
        String sent = room.transactions.get(String.valueOf(event.eventId()));
        String prefix = caller.deviceId() + "\n";
        if (sent != null && sent.startsWith(prefix) && caller.userId().equals(event.sender())) {
            ObjectNode unsigned = Reply.object().put("transaction_id", sent.substring(prefix.length()));
            if (shown.get("unsigned") instanceof ObjectNode before) {
                before.properties().forEach(member -> unsigned.set(member.getKey(), member.getValue()));
            }
            shown.set("unsigned", unsigned);
        }
        return shown;
    }

    private void ephemeral(HostedRoom room, long from) {
        if (room.typingChanged > from) {
            ObjectNode content = Reply.object();
            ArrayNode users = content.putArray("user_ids");
            room.typing.keySet().forEach(users::add);
            events(room("join", room), "ephemeral")
                    .add(Event.of("m.typing", content).toJson());
        }
        Map<Long, ObjectNode> receipts = room.receipts.tailMap(from, false);
        receipts.values()
                .forEach(content -> events(room("join", room), "ephemeral")
                        .add(Event.of("m.receipt", content).toJson()));
    }

    private void stripped(HostedRoom room, String section, String part) {
        if (room.since(caller.userId()) <= since) {
            return;
        }
        Set<String> shown = Set.of(
                "m.room.create",
                "m.room.name",
                "m.room.avatar",
                "m.room.join_rules",
                "m.room.canonical_alias",
                "m.room.encryption",
                "m.room.topic");
        ArrayNode events = events(room(section, room), part);
        room.state.events().stream()
                .filter(event -> shown.contains(event.type()) || caller.userId().equals(event.stateKey()))
                .forEach(event -> events.add(Event.state(
                                event.type(),
                                String.valueOf(event.stateKey()),
                                String.valueOf(event.sender()),
                                event.content())
                        .toJson()));
    }

    /** A room that was left is told of once, up to the leave. */
    private void left(HostedRoom room) {
        long leave = room.since(caller.userId());
        if (leave > since && (!initial || leftRooms)) {
            timeline(room, room("leave", room), initial ? 0 : since, leave);
        }
    }
}
