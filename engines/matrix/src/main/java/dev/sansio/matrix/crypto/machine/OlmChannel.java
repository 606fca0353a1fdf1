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
        final String type;
        final ObjectNode content;
        final Runnable sent;
        final Runnable impossible;
        boolean fresh;

        Outgoing(
                DeviceKeys device, String type, ObjectNode content, boolean fresh, Runnable sent, Runnable impossible) {
            this.device = device;
            this.type = type;
            this.content = content;
            this.fresh = fresh;
            this.sent = sent;
            this.impossible = impossible;
        }
    }

    private final OwnDevice own;
    private final List<Outgoing> outgoing = new ArrayList<>();
    private final Set<Curve25519PublicKey> claimed = new HashSet<>();

    OlmChannel(OwnDevice own) {
        this.own = own;
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
        String name = "unwedged " + device.curve25519().base64();
        Long last = own.store.time(name);
        if (last == null || own.now() - last >= OwnDevice.HOUR) {
            own.store.time(name, own.now());
            ObjectNode nothing = JsonNodeFactory.instance.objectNode();
            outgoing.add(new Outgoing(device, "m.dummy", nothing, true, () -> {}, () -> {}));
        }
    }

    OlmSessions sessions(Curve25519PublicKey device) {
        List<OlmSession> known = new ArrayList<>();
        for (byte[] pickle : own.store.sessions(device.base64())) {
            known.add(OlmSession.unpickle(pickle, own.pickleKey, own.limits));
        }
        return new OlmSessions(device, known, own.limits);
    }

    private void save(Curve25519PublicKey device, OlmSessions sessions) {
        List<byte[]> pickles = new ArrayList<>();
        for (OlmSession session : sessions.all()) {
            pickles.add(session.pickle(own.pickleKey, own.surroundings.random()));
        }
        own.store.sessions(device.base64(), pickles);
    }

    /** Decrypts; sessions and account are kept before anybody sees what was in it. */
    byte[] decrypt(Curve25519PublicKey sender, OlmMessage message) {
        OlmSessions sessions = sessions(sender);
        OlmSessions.Decrypted decrypted = sessions.decrypt(message, own.account);
        save(sender, sessions);
        if (decrypted.began() != null) {
            own.saveAccount();
        }
        return decrypted.plaintext();
    }

    /** Sends what can be sent, and claims keys for what cannot. */
    void flush() {
        while (sendOneEach()) {
            // one message to a device fits into a request
        }
        claim();
    }

    private boolean sendOneEach() {
        Map<Curve25519PublicKey, Outgoing> batch = new LinkedHashMap<>();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode messages = body.putObject("messages");
        for (Iterator<Outgoing> all = outgoing.iterator(); all.hasNext(); ) {
            Outgoing next = all.next();
            Curve25519PublicKey to = next.device.curve25519();
            ObjectNode content = next.fresh || batch.containsKey(to) ? null : encrypt(next);
            if (content != null) {
                all.remove();
                batch.put(to, next);
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
        Curve25519PublicKey to = next.device.curve25519();
        OlmMessage message = encrypt(to, OlmPayload.write(next.type, next.content, own.keys(), next.device));
        if (message == null) {
            return null;
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("algorithm", ALGORITHM)
                .put("sender_key", own.keys().curve25519().base64());
        content.putObject("ciphertext")
                .putObject(to.base64())
                .put("type", message.type())
                .put("body", message.body());
        return content;
    }

    /** A session that cannot be used must not hold up what is for others: it is dropped for the one before, or a new one. */
    private @Nullable OlmMessage encrypt(Curve25519PublicKey to, byte[] payload) {
        OlmSessions sessions = sessions(to);
        for (OlmSession session : sessions.all()) {
            try {
                OlmMessage message = session.encrypt(payload, own.surroundings.random());
                save(to, sessions);
                return message;
            } catch (CryptoException unusable) {
                sessions.remove(session);
                save(to, sessions);
            }
        }
        return null;
    }

    private void claim() {
        Map<Curve25519PublicKey, DeviceKeys> missing = new LinkedHashMap<>();
        for (Outgoing next : outgoing) {
            if (claimed.add(next.device.curve25519())) {
                missing.put(next.device.curve25519(), next.device);
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
                    () -> devices.forEach(device -> claimed.remove(device.curve25519())));
        }
    }

    private void claimed(DeviceKeys device, ObjectNode answer) {
        claimed.remove(device.curve25519());
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
                    OlmSessions sessions = sessions(device.curve25519());
                    sessions.add(own.account.begin(device.curve25519(), oneTimeKey, own.surroundings.random()));
                    save(device.curve25519(), sessions);
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
