package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.megolm.IndexUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store that forgets all with the process: for tests, and for devices that live as long. For one caller at a time. */
public final class InMemoryEncryptionStore implements EncryptionStore {

    private record Owner(String userId, String curve25519) {

        static Owner of(DeviceAddress device) {
            return new Owner(device.userId(), device.curve25519());
        }
    }

    private record Session(String roomId, String sessionId) {}

    private record Index(Session session, long index) {}

    private byte @Nullable [] account;
    private final Map<Owner, Map<DeviceAddress, List<byte[]>>> sessions = new HashMap<>();
    private final Map<Session, KeptSession> inbound = new HashMap<>();
    private final Map<String, KeptOutbound> outbound = new HashMap<>();
    private final Map<Index, IndexUse> uses = new HashMap<>();
    private final Map<String, TrackedUser> users = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();

    /** An empty one. */
    public InMemoryEncryptionStore() {}

    @Override
    public byte @Nullable [] account() {
        return account;
    }

    @Override
    public void account(byte[] pickle) {
        account = pickle;
    }

    @Override
    public Set<DeviceAddress> addresses(String userId, String curve25519) {
        return Set.copyOf(
                sessions.getOrDefault(new Owner(userId, curve25519), Map.of()).keySet());
    }

    @Override
    public List<byte[]> sessions(DeviceAddress device) {
        return sessions.getOrDefault(Owner.of(device), Map.of()).getOrDefault(device, List.of());
    }

    @Override
    public void sessions(DeviceAddress device, List<byte[]> pickles) {
        Map<DeviceAddress, List<byte[]>> ofOwner = sessions.computeIfAbsent(Owner.of(device), one -> new HashMap<>());
        if (pickles.isEmpty()) {
            ofOwner.remove(device);
        } else {
            ofOwner.put(device, List.copyOf(pickles));
        }
    }

    @Override
    public @Nullable KeptSession inbound(String roomId, String sessionId) {
        return inbound.get(new Session(roomId, sessionId));
    }

    @Override
    public void inbound(KeptSession session) {
        inbound.put(new Session(session.roomId(), session.sessionId()), session);
    }

    @Override
    public @Nullable KeptOutbound outbound(String roomId) {
        return outbound.get(roomId);
    }

    @Override
    public void outbound(String roomId, @Nullable KeptOutbound session) {
        if (session == null) {
            outbound.remove(roomId);
        } else {
            outbound.put(roomId, session);
        }
    }

    @Override
    public @Nullable IndexUse use(IndexUse use) {
        return uses.putIfAbsent(new Index(new Session(use.roomId(), use.sessionId()), use.index()), use);
    }

    @Override
    public Set<String> tracked() {
        return Set.copyOf(users.keySet());
    }

    @Override
    public @Nullable TrackedUser user(String userId) {
        return users.get(userId);
    }

    @Override
    public void user(TrackedUser user) {
        users.put(user.userId(), user);
    }

    @Override
    public @Nullable Long time(String name) {
        return times.get(name);
    }

    @Override
    public void time(String name, @Nullable Long millis) {
        if (millis == null) {
            times.remove(name);
        } else {
            times.put(name, millis);
        }
    }
}
