package dev.sansio.matrix.crypto.machine;

import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.export.ExportedSession;
import dev.sansio.matrix.crypto.export.SessionData;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keys that are asked for (client-server API, Key requests): given to, and taken from, verified devices of the same user only. */
final class KeyRequests {

    private static final String TYPE = "m.room_key_request";

    private final OwnDevice own;
    private final DeviceLists lists;
    private final OlmChannel channel;
    private final RoomKeys keys;

    KeyRequests(OwnDevice own, DeviceLists lists, OlmChannel channel, RoomKeys keys) {
        this.own = own;
        this.lists = lists;
        this.channel = channel;
        this.keys = keys;
    }

    /** Asks all own devices; a key that was asked for, and has not come, is asked for again only if the request was given up. */
    void ask(String roomId, String sessionId) {
        String name = name(roomId, sessionId);
        if (own.store.time(name) == null) {
            own.store.time(name, own.now());
            ObjectNode content = content("request", sessionId);
            content.putObject("body")
                    .put("algorithm", SessionData.ALGORITHM)
                    .put("room_id", roomId)
                    .put("session_id", sessionId);
            send(content, () -> own.store.time(name, null));
        }
    }

    /** Whether a key was asked for, and has not come yet. */
    boolean isAsked(String roomId, String sessionId) {
        return own.store.time(name(roomId, sessionId)) != null;
    }

    void arrived(String roomId, String sessionId) {
        own.store.time(name(roomId, sessionId), null);
        send(content("request_cancellation", sessionId), () -> {});
    }

    private static String name(String roomId, String sessionId) {
        return "asked " + roomId + ' ' + sessionId;
    }

    private ObjectNode content(String action, String sessionId) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("action", action)
                .put("requesting_device_id", own.keys().deviceId())
                .put("request_id", sessionId);
    }

    private void send(ObjectNode content, Runnable failed) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("messages").putObject(own.userId()).set("*", content);
        own.requests.sendToDevice(TYPE, body, () -> {}, failed);
    }

    /** Somebody asks. Whoever may not have the key is not answered at all. */
    void asked(String sender, Members request) {
        if (!sender.equals(own.userId()) || !request.text("action").equals("request")) {
            return;
        }
        DeviceKeys device = verified(request.text("requesting_device_id"));
        ObjectNode body = request.optionalObject("body");
        if (device == null || body == null) {
            return;
        }
        Members wanted = Members.of(body);
        ExportedSession session = keys.export(wanted.text("room_id"), wanted.text("session_id"));
        if (session != null && wanted.text("algorithm").equals(SessionData.ALGORITHM)) {
            channel.send(device, "m.forwarded_room_key", forwarded(session), () -> {}, () -> {});
        }
    }

    private @Nullable DeviceKeys verified(String deviceId) {
        DeviceKeys device = lists.user(own.userId()).device(deviceId);
        if (device == null || device.curve25519().equals(own.keys().curve25519())) {
            return null;
        }
        return lists.trust(device) == DeviceTrust.VERIFIED ? device : null;
    }

    private static ObjectNode forwarded(ExportedSession session) {
        ObjectNode content = session.toObject();
        content.remove("sender_claimed_keys");
        content.put("sender_claimed_ed25519_key", session.data().claimedEd25519());
        return content;
    }

    /** The chain of a key that came from a device. */
    static List<String> chain(Members forwarded, DeviceKeys from) {
        List<String> chain = new ArrayList<>(forwarded.texts("forwarding_curve25519_key_chain"));
        chain.add(from.curve25519().base64());
        return chain;
    }
}
