package dev.sansio.matrix.crypto.machine;

import dev.sansio.core.Surroundings;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.UserIdentity;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** This device, and what the parts of its engine have in common. */
final class OwnDevice {

    static final long HOUR = 3_600_000;

    final EncryptionStore store;
    final PickleKey pickleKey;
    final Surroundings surroundings;
    final OlmLimits limits;
    final OlmAccount account;
    final Requests requests;
    final Deque<EncryptionEvent> events = new ArrayDeque<>();
    private DeviceKeys keys;
    private @Nullable UserIdentity identity;

    OwnDevice(
            String userId,
            String deviceId,
            EncryptionStore store,
            PickleKey pickleKey,
            OlmLimits limits,
            Surroundings surroundings) {
        this.store = store;
        this.pickleKey = pickleKey;
        this.surroundings = surroundings;
        this.limits = limits;
        this.requests = new Requests(surroundings.random());
        byte[] kept = store.account();
        this.account = kept == null
                ? OlmAccount.create(limits, surroundings.random())
                : OlmAccount.unpickle(kept, pickleKey, limits);
        this.keys = DeviceKeys.create(userId, deviceId, account);
        if (kept == null) {
            saveAccount();
        }
    }

    void saveAccount() {
        store.account(account.pickle(pickleKey, surroundings.random()));
    }

    DeviceKeys keys() {
        return keys;
    }

    void keys(DeviceKeys signed) {
        keys = signed;
    }

    String userId() {
        return keys.userId();
    }

    @Nullable
    UserIdentity identity() {
        return identity;
    }

    void identity(UserIdentity own) {
        identity = own;
    }

    long now() {
        return surroundings.wall().millis();
    }
}
