package dev.sansio.matrix.crypto.identity;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was decrypted by Olm, after all checks (client-server API, Validation of incoming decrypted events). It exists only if all
 * of them passed.
 *
 * @param type of the event
 * @param content of the event
 * @param senderEd25519 the fingerprint that the sender claims; it is the device's if {@code senderDevice} says so
 * @param senderDevice the keys that came with it, verified; null if none came
 */
public record OlmPayload(
        String type,
        ObjectNode content,
        Ed25519PublicKey senderEd25519,
        @Nullable DeviceKeys senderDevice) {

    /** The plaintext of an event from an own device to another. */
    public static byte[] write(String type, ObjectNode content, DeviceKeys sender, DeviceKeys recipient) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("type", type).set("content", content);
        payload.put("sender", sender.userId());
        payload.put("recipient", recipient.userId());
        payload.putObject("keys").put("ed25519", sender.ed25519().base64());
        payload.putObject("recipient_keys").put("ed25519", recipient.ed25519().base64());
        payload.set("sender_device_keys", sender.object());
        return Json.write(payload);
    }

    /**
     * Checks what was decrypted.
     *
     * @throws CryptoException if one check fails, and the event is to be discarded
     */
    public static OlmPayload read(byte[] plaintext, OlmEnvelope envelope, JsonLimits limits) {
        ObjectNode payload;
        try {
            payload = Json.readObject(plaintext, limits);
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed("what was decrypted is not an object of JSON");
        }
        return ObjectMembers.read(payload, members -> checked(members, envelope));
    }

    private static OlmPayload checked(Members payload, OlmEnvelope envelope) {
        same(payload.text("sender"), envelope.sender(), "sender");
        same(payload.text("recipient"), envelope.recipient(), "recipient");
        String recipientKey = ObjectMembers.object(payload, "recipient_keys").text("ed25519");
        same(Ed25519PublicKey.parse(recipientKey), envelope.recipientKey(), "recipient_keys");
        Ed25519PublicKey claimed =
                Ed25519PublicKey.parse(ObjectMembers.object(payload, "keys").text("ed25519"));
        ObjectNode keys = payload.optionalObject("sender_device_keys");
        OlmPayload read = new OlmPayload(
                payload.text("type"),
                ObjectMembers.object(payload, "content").object(),
                claimed,
                keys == null ? null : DeviceKeys.of(keys));
        if (read.senderDevice != null) {
            read.checkDevice(read.senderDevice, envelope);
        }
        return read;
    }

    /**
     * Checks the sender against the keys of a device, which came with the event or from the server.
     *
     * @throws CryptoException if they are not the sender's
     */
    public void checkDevice(DeviceKeys device, OlmEnvelope envelope) {
        same(device.userId(), envelope.sender(), "the user of the device");
        same(device.curve25519(), envelope.senderKey(), "the Curve25519 key of the device");
        same(device.ed25519(), senderEd25519, "the Ed25519 key of the device");
    }

    private static void same(Object claimed, Object known, String what) {
        if (!claimed.equals(known)) {
            throw CryptoException.mismatch(what + " is not the one that it should be");
        }
    }

    /** Tells the type only: the content may be a key. */
    @Override
    public String toString() {
        return "OlmPayload[" + type + "]";
    }
}
