package dev.sansio.matrix.crypto.machine;

import dev.sansio.core.Secret;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.export.SessionData;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.identity.OlmEnvelope;
import dev.sansio.matrix.crypto.identity.OlmPayload;
import dev.sansio.matrix.crypto.machine.KeptSession.SessionOrigin;
import dev.sansio.matrix.crypto.megolm.SessionKey;
import dev.sansio.matrix.crypto.olm.OlmMessage;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Messages to this device. */
final class Incoming {

    private static final int HELD = 100;

    /** What may only come encrypted: a server could have made it otherwise. */
    private static final Set<String> SECRET =
            Set.of("m.room_key", "m.room_key_bundle", "m.forwarded_room_key", "m.secret.send", "m.dummy");

    private record Held(OlmPayload payload, OlmEnvelope envelope, OlmSessionsByDevice.Decrypted message) {}

    private final OwnDevice own;
    private final DeviceLists lists;
    private final OlmChannel channel;
    private final OlmSessionsByDevice sessions;
    private final RoomKeys keys;
    private final KeyRequests requests;
    private final JsonLimits limits;

    /** Decrypted, and of devices whose keys the server is asked for. */
    private final Deque<Held> held = new ArrayDeque<>();

    Incoming(
            OwnDevice own,
            DeviceLists lists,
            OlmChannel channel,
            OlmSessionsByDevice sessions,
            RoomKeys keys,
            KeyRequests requests,
            JsonLimits limits) {
        this.own = own;
        this.lists = lists;
        this.channel = channel;
        this.sessions = sessions;
        this.keys = keys;
        this.requests = requests;
        this.limits = limits;
    }

    void receive(String sender, String type, ObjectNode content) {
        try {
            if (type.equals("m.room.encrypted")) {
                encrypted(sender, Members.of(content));
            } else if (SECRET.contains(type)) {
                throw CryptoException.mismatch("the message should have been encrypted");
            } else if (type.equals("m.room_key_request")) {
                requests.asked(sender, Members.of(content));
            } else if (type.equals("m.room_key.withheld")) {
                withheld(sender, Members.of(content));
            } else {
                own.events.add(new EncryptionEvent.Plain(sender, type, content));
            }
        } catch (MalformedJsonException malformed) {
            own.events.add(new EncryptionEvent.Discarded(sender, Problem.MALFORMED));
        } catch (CryptoException refused) {
            own.events.add(new EncryptionEvent.Discarded(sender, refused.problem()));
        }
    }

    private void encrypted(String sender, Members content) {
        if (!content.text("algorithm").equals(OlmChannel.ALGORITHM)) {
            throw new CryptoException(Problem.UNSUPPORTED, "the message is encrypted with another algorithm");
        }
        Curve25519PublicKey senderKey = Curve25519PublicKey.parse(content.text("sender_key"));
        ObjectNode all = content.optionalObject("ciphertext");
        ObjectNode ours = all == null
                ? null
                : Members.of(all).optionalObject(own.keys().curve25519().base64());
        if (ours == null) {
            throw CryptoException.mismatch("the message is not for this device");
        }
        OlmMessage message = OlmMessage.parse(
                Members.of(ours).number("type"), Members.of(ours).text("body"));
        OlmSessionsByDevice.Decrypted decrypted = decrypt(sender, senderKey, message);
        OlmEnvelope envelope =
                new OlmEnvelope(sender, senderKey, own.userId(), own.keys().ed25519());
        accept(new Held(OlmPayload.read(decrypted.plaintext(), envelope, limits), envelope, decrypted));
    }

    private OlmSessionsByDevice.Decrypted decrypt(String sender, Curve25519PublicKey senderKey, OlmMessage message) {
        try {
            return sessions.decrypt(sender, senderKey, message);
        } catch (CryptoException failed) {
            // a message that comes twice says nothing about the session
            if (failed.problem() != Problem.MESSAGE_INDEX) {
                lists.devices(sender, senderKey).forEach(channel::unwedge);
            }
            throw failed;
        }
    }

    private void accept(Held message) {
        OlmPayload payload = message.payload;
        DeviceKeys known = known(message);
        DeviceKeys device = known == null ? payload.senderDevice() : known; // may have signatures that came later
        if (device != null) {
            process(message, device);
        } else if (held.size() < HELD) {
            held.add(message);
            lists.track(List.of(message.envelope.sender()));
            lists.changed(List.of(message.envelope.sender()));
        } else {
            throw new CryptoException(Problem.LIMIT, "too many messages of unknown devices");
        }
    }

    private @Nullable DeviceKeys known(Held message) {
        return lists.device(
                message.envelope.sender(),
                message.envelope.senderKey().base64(),
                message.payload.senderEd25519().base64());
    }

    /** Goes on with what waited for the keys of its device. */
    void proceed() {
        for (int i = held.size(); i > 0; i--) {
            Held next = held.remove();
            String sender = next.envelope.sender();
            DeviceKeys device = known(next);
            try {
                if (device != null) {
                    process(next, device);
                } else if (lists.isTold(sender)) {
                    throw CryptoException.mismatch("the sender has no such device");
                } else {
                    held.add(next);
                }
            } catch (MalformedJsonException malformed) {
                own.events.add(new EncryptionEvent.Discarded(sender, Problem.MALFORMED));
            } catch (CryptoException refused) {
                own.events.add(new EncryptionEvent.Discarded(sender, refused.problem()));
            }
        }
    }

    private void process(Held message, DeviceKeys device) {
        OlmPayload payload = message.payload;
        payload.checkDevice(device, message.envelope);
        DeviceKeys pinned = lists.user(device.userId()).device(device.deviceId());
        if (pinned != null && !pinned.equals(device)) {
            throw CryptoException.mismatch("the device has other keys than before");
        }
        sessions.bind(message.message, device);
        Members content = Members.of(payload.content());
        switch (payload.type()) {
            case "m.room_key" -> roomKey(content, device);
            case "m.forwarded_room_key" -> forwarded(content, device);
            case "m.dummy" -> {
                // has done all that it should by being decrypted
            }
            default ->
                own.events.add(new EncryptionEvent.Decrypted(
                        device.userId(), device, lists.trust(device), payload.type(), payload.content()));
        }
    }

    private void roomKey(Members content, DeviceKeys device) {
        SessionKey key = key(content);
        if (!key.isSigned()) {
            throw new CryptoException(Problem.SIGNATURE, "the sender has not signed the key of its session");
        }
        SessionOrigin origin = new SessionOrigin(
                Provenance.SENDER,
                device.userId(),
                device.curve25519().base64(),
                device.ed25519().base64(),
                List.of(),
                content.flag("shared_history", false));
        keys.take(content.text("room_id"), key, origin);
    }

    private void forwarded(Members content, DeviceKeys device) {
        SessionKey key = key(content);
        String roomId = content.text("room_id");
        boolean ours = device.userId().equals(own.userId()) && lists.trust(device) == DeviceTrust.VERIFIED;
        if (!ours || !requests.isAsked(roomId, key.sessionId())) {
            throw CryptoException.mismatch("nobody asked that device for the key");
        }
        SessionOrigin origin = new SessionOrigin(
                Provenance.FORWARDED,
                null,
                content.text("sender_key"),
                Objects.requireNonNullElse(content.optionalText("sender_claimed_ed25519_key"), ""),
                KeyRequests.chain(content, device),
                content.flag("shared_history", false));
        keys.take(roomId, key, origin);
        requests.arrived(roomId, key.sessionId());
    }

    private static SessionKey key(Members content) {
        if (!content.text("algorithm").equals(SessionData.ALGORITHM)) {
            throw new CryptoException(Problem.UNSUPPORTED, "the key is of another algorithm");
        }
        SessionKey key = SessionKey.parse(Secret.of(content.text("session_key")));
        if (!key.sessionId().equals(content.text("session_id"))) {
            throw CryptoException.mismatch("the session has another name than its key");
        }
        return key;
    }

    private void withheld(String sender, Members content) {
        String code = content.text("code");
        own.events.add(new EncryptionEvent.KeyWithheld(
                sender, content.optionalText("room_id"), content.optionalText("session_id"), code));
        if (code.equals("m.no_olm")) {
            Curve25519PublicKey senderKey = Curve25519PublicKey.parse(content.text("sender_key"));
            lists.devices(sender, senderKey).forEach(channel::unwedge);
        }
    }
}
