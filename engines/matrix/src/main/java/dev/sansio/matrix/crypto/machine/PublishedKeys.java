package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.identity.SignedOneTimeKey;
import dev.sansio.matrix.crypto.machine.EncryptionRequest.Kind;
import dev.sansio.matrix.crypto.olm.OneTimeKeys;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the keys of this device on the server: half of the one-time keys that it may have, and a fallback key. */
final class PublishedKeys {

    /** Half of the hundred that servers and clients agree upon. */
    private static final long WANTED = 50;

    private static final String DEVICE_UPLOADED = "device_keys";
    private static final String FALLBACK_REPLACED = "fallback_key";

    private final OwnDevice own;
    private boolean uploading;
    private boolean conflict;

    PublishedKeys(OwnDevice own) {
        this.own = own;
    }

    /** What the server says that it has. */
    void counted(Map<String, Long> counts, Set<String> unusedFallbacks) {
        forgetOldFallback();
        if (uploading) {
            return;
        }
        OneTimeKeys keys = own.account.oneTimeKeys();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        List<String> ids = new ArrayList<>();
        if (own.store.time(DEVICE_UPLOADED) == null) {
            body.set("device_keys", own.keys().object());
        }
        long there = counts.getOrDefault(SignedOneTimeKey.ALGORITHM, 0L);
        long missing = WANTED - Math.max(0, Math.min(WANTED, there)); // a server may say anything
        if (missing > 0 && !conflict) {
            keys.generate((int) Math.max(0, missing - keys.unpublished().size()), own.surroundings.random());
            put(body.putObject("one_time_keys"), keys.unpublished(), false, ids);
        }
        if (!unusedFallbacks.contains(SignedOneTimeKey.ALGORITHM)) {
            if (keys.unpublishedFallback().isEmpty()) {
                keys.generateFallback(own.surroundings.random());
                own.store.time(FALLBACK_REPLACED, null);
            }
            put(body.putObject("fallback_keys"), keys.unpublishedFallback(), true, ids);
        }
        if (!body.isEmpty()) {
            own.saveAccount(); // the private halves are kept before anybody can use the public ones
            uploading = true;
            own.requests.send(Kind.UPLOAD_KEYS, body, answer -> uploaded(ids, body), () -> uploading = false);
        }
    }

    private void put(ObjectNode to, Map<String, Curve25519PublicKey> keys, boolean fallback, List<String> ids) {
        keys.forEach((id, key) -> {
            ObjectNode signed = SignedOneTimeKey.create(
                    key, fallback, own.userId(), own.keys().deviceId(), own.account);
            to.set(SignedOneTimeKey.ALGORITHM + ":" + id, signed);
            ids.add(id);
        });
    }

    /** What the server says that it has now waits for the next sync: an answer that leads to an upload would never end. */
    private void uploaded(List<String> ids, ObjectNode body) {
        uploading = false;
        if (own.keys().object().equals(body.get("device_keys"))) { // they may have been signed meanwhile
            own.store.time(DEVICE_UPLOADED, own.now());
        }
        if (body.has("fallback_keys")) { // until now the server may have given away the old one
            own.store.time(FALLBACK_REPLACED, own.now());
        }
        own.account.oneTimeKeys().published(ids);
        own.saveAccount();
    }

    /** The server has other keys under these ids. Nothing is marked as published, for nobody knows whose they are. */
    void conflict() {
        uploading = false;
        if (!conflict) {
            conflict = true;
            own.events.add(new EncryptionEvent.OneTimeKeysConflict());
        }
    }

    /** Since the new key is on the server nobody is given the old one, and whoever was has had time to be heard. */
    private void forgetOldFallback() {
        Long replaced = own.store.time(FALLBACK_REPLACED);
        if (replaced != null && own.account.oneTimeKeys().hasOldFallback() && own.now() - replaced >= OwnDevice.HOUR) {
            own.account.oneTimeKeys().forgetOldFallback();
            own.saveAccount();
        }
    }

    /** The keys of the device have another signature, which others are to see. */
    void renew() {
        own.store.time(DEVICE_UPLOADED, null);
    }
}
