package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.identity.CrossSigningKey;
import dev.sansio.matrix.crypto.identity.CrossSigningKey.Usage;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.UserIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a server says of one user, held against what was known before. */
final class QueriedUser {

    private final OwnDevice own;
    private final TrackedUser before;

    QueriedUser(OwnDevice own, TrackedUser before) {
        this.own = own;
        this.before = before;
    }

    TrackedUser read(ObjectNode devices, ObjectNode answer) {
        List<DeviceKeys> verified = new ArrayList<>();
        for (Map.Entry<String, JsonNode> device : devices.properties()) {
            DeviceKeys keys = device(device.getKey(), device.getValue());
            if (keys != null) {
                verified.add(keys);
            }
        }
        UserIdentity now = identity(answer);
        if (now == null || before.identity() == null || now.isSameAs(before.identity())) {
            UserIdentity known = now == null ? before.identity() : now;
            return user(verified, known, now == null ? before.changed() : null);
        }
        if (before.changed() == null || !now.isSameAs(before.changed())) {
            own.events.add(new EncryptionEvent.IdentityChanged(before.userId()));
        }
        return user(verified, before.identity(), now);
    }

    private TrackedUser user(
            List<DeviceKeys> devices, @Nullable UserIdentity identity, @Nullable UserIdentity changed) {
        return new TrackedUser(before.userId(), before.followed(), !before.followed(), devices, identity, changed);
    }

    /** A device keeps its keys for life: others under its name are an attack, and are not taken. */
    private @Nullable DeviceKeys device(String deviceId, JsonNode value) {
        DeviceKeys known = before.device(deviceId);
        if (before.userId().equals(own.userId()) && deviceId.equals(own.keys().deviceId())) {
            known = own.keys();
        }
        try {
            if (!(value instanceof ObjectNode object)) {
                throw CryptoException.malformed("the keys are no object");
            }
            DeviceKeys keys = DeviceKeys.of(object, before.userId(), deviceId);
            if (known != null && !known.equals(keys)) {
                throw new CryptoException(Problem.MISMATCH, "the device has other keys than before");
            }
            return keys;
        } catch (CryptoException refused) {
            own.events.add(new EncryptionEvent.DeviceRefused(before.userId(), deviceId, refused.problem()));
            return known;
        }
    }

    private @Nullable UserIdentity identity(ObjectNode answer) {
        try {
            CrossSigningKey master = key(answer, "master_keys", Usage.MASTER);
            CrossSigningKey selfSigning = key(answer, "self_signing_keys", Usage.SELF_SIGNING);
            CrossSigningKey userSigning = key(answer, "user_signing_keys", Usage.USER_SIGNING);
            return master == null || selfSigning == null ? null : new UserIdentity(master, selfSigning, userSigning);
        } catch (CryptoException refused) {
            own.events.add(new EncryptionEvent.DeviceRefused(before.userId(), "", refused.problem()));
            return null;
        }
    }

    private @Nullable CrossSigningKey key(ObjectNode answer, String member, Usage usage) {
        return answer.path(member).path(before.userId()) instanceof ObjectNode object
                ? CrossSigningKey.of(object, before.userId(), usage)
                : null;
    }
}
