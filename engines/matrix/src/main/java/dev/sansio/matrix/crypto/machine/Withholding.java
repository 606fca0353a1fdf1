package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.export.SessionData;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells devices why they are not given a key (client-server API, Reporting that decryption keys are withheld); each once. */
final class Withholding {

    private static final String TYPE = "m.room_key.withheld";

    private final OwnDevice own;
    private final Set<String> told = new HashSet<>();

    Withholding(OwnDevice own) {
        this.own = own;
    }

    /** Those that their owners have not signed. */
    void unverified(String roomId, String sessionId, List<DeviceKeys> devices) {
        tell(roomId, sessionId, devices, "the device is not signed by its owner");
    }

    /** Those that say that they have the key of this device: whoever they are, the key is not theirs. */
    void impostors(String roomId, String sessionId, List<DeviceKeys> devices) {
        tell(roomId, sessionId, devices, "the Curve25519 key of the device is that of another");
    }

    private void tell(String roomId, String sessionId, List<DeviceKeys> devices, String reason) {
        List<DeviceKeys> fresh = new ArrayList<>();
        for (DeviceKeys device : devices) {
            if (told.add(sessionId + ' ' + DeviceAddress.of(device).text())) {
                fresh.add(device);
            }
        }
        if (!fresh.isEmpty()) {
            ObjectNode content = content("m.unverified", reason);
            content.put("room_id", roomId).put("session_id", sessionId);
            send(fresh, content);
        }
    }

    /** For all rooms, and only once until there is a session again. */
    void noOlm(DeviceKeys device) {
        String name = noOlm(DeviceAddress.of(device));
        if (own.store.time(name) == null) {
            own.store.time(name, own.now());
            send(List.of(device), content("m.no_olm", "no session could be made"));
        }
    }

    void olm(DeviceAddress device) {
        own.store.time(noOlm(device), null);
    }

    private static String noOlm(DeviceAddress device) {
        return "no_olm " + device.text();
    }

    private ObjectNode content(String code, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("algorithm", SessionData.ALGORITHM)
                .put("sender_key", own.keys().curve25519().base64())
                .put("code", code)
                .put("reason", reason);
    }

    private void send(List<DeviceKeys> devices, ObjectNode content) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode messages = body.putObject("messages");
        for (DeviceKeys device : devices) {
            ObjectNode ofUser = messages.get(device.userId()) instanceof ObjectNode there
                    ? there
                    : messages.putObject(device.userId());
            ofUser.set(device.deviceId(), content.deepCopy());
        }
        own.requests.sendToDevice(TYPE, body, () -> {}, () -> {});
    }
}
