package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.OlmPayload;
import dev.sansio.matrix.crypto.identity.SignedOneTimeKey;
import dev.sansio.matrix.crypto.machine.EncryptionRequest.Kind;
import dev.sansio.matrix.crypto.olm.OlmMessage;
import dev.sansio.matrix.crypto.olm.OlmSession;
import dev.sansio.matrix.crypto.olm.OlmSessions;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Messages to single devices, by Olm; a session is made where there is none. */
final class OlmChannel {

    static final String ALGORITHM = "m.olm.v1.curve25519-aes-sha2";

    /** A message that waits for a session, or for its turn. */
    private static final class Outgoing {

        final DeviceKeys device;
        final DeviceAddress address;
        final String type;
        final ObjectNode content;
        final Runnable sent;
        final Runnable impossible;
        boolean fresh;

        Outgoing(
                DeviceKeys device, String type, ObjectNode content, boolean fresh, Runnable sent, Runnable impossible) {
            this.device = device;
            this.address = DeviceAddress.of(device);
            this.type = type;
            this.content = content;
            this.fresh = fresh;
            this.sent = sent;
            this.impossible = impossible;
        }
    }

    private final OwnDevice own;
    private final OlmSessionsByDevice sessions;
    private final List<Outgoing> outgoing = new ArrayList<>();
    private final Set<DeviceAddress> claimed = new HashSet<>();

    OlmChannel(OwnDevice own, OlmSessionsByDevice sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    /**
     * Sends a message as soon as there is a session.
     *
     * @param sent called when the server has taken it
     * @param impossible called when no session could be made
     */
    void send(DeviceKeys device, String type, ObjectNode content, Runnable sent, Runnable impossible) {
        outgoing.add(new Outgoing(device, type, content, false, sent, impossible));
    }

    /** Makes a new session in place of one that is out of step, at most once an hour for each device. */
    void unwedge(DeviceKeys device) {
        String name = "unwedged " + DeviceAddress.of(device).text();
        Long last = own.store.time(name);
        if (last == null || own.now() - last >= OwnDevice.HOUR) {
            own.store.time(name, own.now());
            ObjectNode nothing = JsonNodeFactory.instance.objectNode();
            outgoing.add(new Outgoing(device, "m.dummy", nothing, true, () -> {}, () -> {}));
        }
    }

    /** Sends what can be sent, and claims keys for what cannot. */
    void flush() {
        while (sendOneEach()) {
            // one message to a device fits into a request
        }
        claim();
    }

    private boolean sendOneEach() {
        Map<DeviceAddress, Outgoing> batch = new LinkedHashMap<>();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode messages = body.putObject("messages");
        for (Iterator<Outgoing> all = outgoing.iterator(); all.hasNext(); ) {
            Outgoing next = all.next();
            ObjectNode content = next.fresh || batch.containsKey(next.address) ? null : encrypt(next);
            if (content != null) {
                all.remove();
                batch.put(next.address, next);
                messages.withObject("/" + pointer(next.device.userId())).set(next.device.deviceId(), content);
            }
        }
        if (batch.isEmpty()) {
            return false;
        }
        List<Outgoing> taken = List.copyOf(batch.values());
        own.requests.sendToDevice(
                "m.room.encrypted",
                body,
                () -> taken.forEach(one -> one.sent.run()),
                () -> outgoing.addAll(taken)); // encrypted anew when it is tried again
        return true;
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable ObjectNode encrypt(Outgoing next) {
        OlmMessage message = encrypt(next.address, OlmPayload.write(next.type, next.content, own.keys(), next.device));
        if (message == null) {
            return null;
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("algorithm", ALGORITHM)
                .put("sender_key", own.keys().curve25519().base64());
        content.putObject("ciphertext")
                .putObject(next.address.curve25519())
                .put("type", message.type())
                .put("body", message.body());
        return content;
    }

    /** A session that cannot be used must not hold up what is for others: it is dropped for the one before, or a new one. */
    private @Nullable OlmMessage encrypt(DeviceAddress to, byte[] payload) {
        OlmSessions known = sessions.of(to);
        for (OlmSession session : known.all()) {
            try {
                OlmMessage message = session.encrypt(payload, own.surroundings.random());
                sessions.save(to, known);
                return message;
            } catch (CryptoException unusable) {
                known.remove(session);
                sessions.save(to, known);
            }
        }
        return null;
    }

    private void claim() {
        Map<DeviceAddress, DeviceKeys> missing = new LinkedHashMap<>();
        for (Outgoing next : outgoing) {
            if (claimed.add(next.address)) {
                missing.put(next.address, next.device);
            }
        }
        if (!missing.isEmpty()) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ObjectNode keys = body.putObject("one_time_keys");
            missing.values()
                    .forEach(device -> keys.withObject("/" + pointer(device.userId()))
                            .put(device.deviceId(), SignedOneTimeKey.ALGORITHM));
            List<DeviceKeys> devices = List.copyOf(missing.values());
            own.requests.send(
                    Kind.CLAIM_KEYS,
                    body,
                    answer -> devices.forEach(device -> claimed(device, answer)),
                    () -> claimed.removeAll(missing.keySet()));
        }
    }

    private void claimed(DeviceKeys device, ObjectNode answer) {
        claimed.remove(DeviceAddress.of(device));
        boolean begun = begin(device, answer);
        List<Outgoing> impossible = new ArrayList<>();
        for (Iterator<Outgoing> all = outgoing.iterator(); all.hasNext(); ) {
            Outgoing next = all.next();
            if (next.device.equals(device) && begun) {
                next.fresh = false;
            } else if (next.device.equals(device)) {
                all.remove();
                impossible.add(next);
            }
        }
        impossible.forEach(next -> next.impossible.run());
    }

    private boolean begin(DeviceKeys device, ObjectNode answer) {
        JsonNode keys = answer.path("one_time_keys").path(device.userId()).path(device.deviceId());
        for (Map.Entry<String, JsonNode> key : keys.properties()) {
            if (key.getKey().startsWith(SignedOneTimeKey.ALGORITHM + ":") && key.getValue() instanceof ObjectNode one) {
                try {
                    Curve25519PublicKey oneTimeKey = SignedOneTimeKey.verified(one, device);
                    OlmSessions known = sessions.of(DeviceAddress.of(device));
                    known.add(own.account.begin(device.curve25519(), oneTimeKey, own.surroundings.random()));
                    sessions.save(DeviceAddress.of(device), known);
                    return true;
                } catch (CryptoException refused) {
                    own.events.add(
                            new EncryptionEvent.DeviceRefused(device.userId(), device.deviceId(), refused.problem()));
                }
            }
        }
        return false;
    }
}
