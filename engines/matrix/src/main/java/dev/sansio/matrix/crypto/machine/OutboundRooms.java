package dev.sansio.matrix.crypto.machine;

import dev.sansio.json.Json;
import dev.sansio.matrix.crypto.export.SessionData;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.machine.KeptSession.SessionOrigin;
import dev.sansio.matrix.crypto.megolm.MegolmMessage;
import dev.sansio.matrix.crypto.megolm.OutboundGroupSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The outbound sessions of all rooms, and who has their keys. */
final class OutboundRooms {

    /** A room that is to be written to. */
    private static final class Room {

        final Set<String> members;
        final RoomSettings settings;
        /** Devices that are being given the key. */
        final Set<DeviceAddress> underway = new HashSet<>();

        boolean ready;
        Set<String> blocked = Set.of();

        Room(Set<String> members, RoomSettings settings) {
            this.members = members;
            this.settings = settings;
        }
    }

    private final OwnDevice own;
    private final DeviceLists lists;
    private final OlmChannel channel;
    private final RoomKeys keys;
    private final Withholding withholding;
    private final Map<String, Room> rooms = new HashMap<>();

    OutboundRooms(OwnDevice own, DeviceLists lists, OlmChannel channel, RoomKeys keys) {
        this.own = own;
        this.lists = lists;
        this.channel = channel;
        this.keys = keys;
        this.withholding = new Withholding(own);
    }

    void prepare(String roomId, Set<String> members, RoomSettings settings) {
        lists.track(members);
        rooms.put(roomId, new Room(Set.copyOf(members), settings));
    }

    /** Whoever left may have the key: the next event has another. */
    void rotate(String roomId) {
        own.store.outbound(roomId, null);
        rooms.remove(roomId);
    }

    void changed(Collection<String> users) {
        for (Room room : rooms.values()) {
            room.ready &= room.members.stream().noneMatch(users::contains);
        }
    }

    boolean isReady(String roomId) {
        Room room = rooms.get(roomId);
        KeptOutbound kept = own.store.outbound(roomId);
        return room != null && room.ready && kept != null && !isDue(kept, session(kept), room.settings);
    }

    private boolean isDue(KeptOutbound kept, OutboundGroupSession session, RoomSettings settings) {
        return session.messageIndex() >= settings.rotationMessages()
                || own.now() - kept.since() >= settings.rotationMillis()
                || kept.sharedHistory() != settings.sharedHistory();
    }

    /** Goes on with the rooms that are not ready. */
    void proceed() {
        for (Map.Entry<String, Room> room : rooms.entrySet()) {
            if (!room.getValue().ready && room.getValue().members.stream().allMatch(lists::isCurrent)) {
                proceed(room.getKey(), room.getValue());
            }
        }
    }

    private void proceed(String roomId, Room room) {
        Set<String> changed = new TreeSet<>();
        for (String member : room.members) {
            if (lists.user(member).changed() != null) {
                changed.add(member);
            }
        }
        if (!changed.isEmpty()) {
            if (!changed.equals(room.blocked)) {
                own.events.add(new EncryptionEvent.RoomBlocked(roomId, changed));
            }
            room.blocked = changed;
            return;
        }
        share(roomId, room);
    }

    private void share(String roomId, Room room) {
        List<DeviceKeys> devices = devices(room);
        KeptOutbound kept = current(roomId, room, devices);
        OutboundGroupSession session = session(kept);
        List<DeviceKeys> untrusted = new ArrayList<>();
        List<DeviceKeys> impostors = new ArrayList<>();
        for (DeviceKeys device : devices) {
            DeviceAddress to = DeviceAddress.of(device);
            if (device.curve25519().equals(own.keys().curve25519())) {
                impostors.add(device);
            } else if (lists.trust(device).compareTo(room.settings.least()) < 0) {
                untrusted.add(device);
            } else if (!kept.sharedWith().contains(to) && room.underway.add(to)) {
                give(roomId, room, session, device);
            }
        }
        withholding.unverified(roomId, session.sessionId(), untrusted);
        withholding.impostors(roomId, session.sessionId(), impostors);
        finish(roomId, room);
    }

    private List<DeviceKeys> devices(Room room) {
        List<DeviceKeys> devices = new ArrayList<>();
        for (String member : room.members) {
            for (DeviceKeys device : lists.user(member).devices()) {
                if (!device.equals(own.keys()) && device.isCapable()) {
                    devices.add(device);
                }
            }
        }
        return devices;
    }

    /** The session of a room; a new one if it is due, or a device that has the key is gone. */
    private KeptOutbound current(String roomId, Room room, List<DeviceKeys> devices) {
        KeptOutbound kept = own.store.outbound(roomId);
        Set<DeviceAddress> there = new HashSet<>();
        devices.forEach(device -> there.add(DeviceAddress.of(device)));
        if (kept != null && there.containsAll(kept.sharedWith()) && !isDue(kept, session(kept), room.settings)) {
            return kept;
        }
        room.underway.clear();
        OutboundGroupSession session = OutboundGroupSession.create(own.surroundings.random());
        SessionOrigin origin = new SessionOrigin(
                Provenance.SENDER,
                own.userId(),
                own.keys().curve25519().base64(),
                own.keys().ed25519().base64(),
                List.of(),
                room.settings.sharedHistory());
        keys.take(roomId, session.sessionKey(), origin);
        return save(roomId, session, own.now(), room.settings.sharedHistory(), Set.of());
    }

    private void give(String roomId, Room room, OutboundGroupSession session, DeviceKeys device) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("algorithm", SessionData.ALGORITHM)
                .put("room_id", roomId)
                .put("session_id", session.sessionId())
                .put("session_key", session.sessionKey().base64().revealText())
                .put("shared_history", room.settings.sharedHistory());
        DeviceAddress to = DeviceAddress.of(device);
        channel.send(device, "m.room_key", content, () -> given(roomId, room, session.sessionId(), to), () -> {
            withholding.noOlm(device);
            given(roomId, room, session.sessionId(), null);
            room.underway.remove(to);
            finish(roomId, room);
        });
    }

    private void given(String roomId, Room room, String sessionId, @Nullable DeviceAddress device) {
        KeptOutbound kept = own.store.outbound(roomId);
        if (device != null && kept != null && session(kept).sessionId().equals(sessionId)) {
            Set<DeviceAddress> more = new HashSet<>(kept.sharedWith());
            more.add(device);
            own.store.outbound(roomId, new KeptOutbound(kept.pickle(), kept.since(), kept.sharedHistory(), more));
            room.underway.remove(device);
            withholding.olm(device);
            finish(roomId, room);
        }
    }

    private void finish(String roomId, Room room) {
        boolean isCurrent = room.equals(rooms.get(roomId)); // by identity: a room has no other equality
        if (isCurrent && !room.ready && room.underway.isEmpty()) {
            room.ready = true;
            own.events.add(new EncryptionEvent.RoomReady(roomId));
        }
    }

    ObjectNode encrypt(String roomId, String type, ObjectNode content) {
        KeptOutbound kept = own.store.outbound(roomId);
        if (kept == null || !isReady(roomId)) {
            throw new IllegalStateException("the room is to be prepared before something is encrypted in it");
        }
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("type", type).put("room_id", roomId).set("content", content);
        OutboundGroupSession session = session(kept);
        MegolmMessage message = session.encrypt(Json.write(payload), keys.cipher);
        // kept before it leaves: an index that is used twice would give the plaintexts away
        save(roomId, session, kept.since(), kept.sharedHistory(), kept.sharedWith());
        ObjectNode encrypted = JsonNodeFactory.instance.objectNode();
        encrypted
                .put("algorithm", SessionData.ALGORITHM)
                .put("sender_key", own.keys().curve25519().base64())
                .put("device_id", own.keys().deviceId())
                .put("session_id", session.sessionId())
                .put("ciphertext", message.base64());
        if (content.path("m.relates_to") instanceof ObjectNode relation) {
            encrypted.set("m.relates_to", relation);
        }
        return encrypted;
    }

    private OutboundGroupSession session(KeptOutbound kept) {
        return OutboundGroupSession.unpickle(kept.pickle(), own.pickleKey);
    }

    private KeptOutbound save(
            String roomId, OutboundGroupSession session, long since, boolean history, Set<DeviceAddress> sharedWith) {
        byte[] pickle = session.pickle(own.pickleKey, own.surroundings.random());
        KeptOutbound kept = new KeptOutbound(pickle, since, history, sharedWith);
        own.store.outbound(roomId, kept);
        return kept;
    }
}
