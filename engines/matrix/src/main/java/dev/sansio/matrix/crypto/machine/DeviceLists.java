package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.machine.EncryptionRequest.Kind;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The devices of the users that this one writes to (client-server API, Tracking the device list for a user). */
final class DeviceLists {

    private static final int MOST_AT_ONCE = 250;

    private final OwnDevice own;
    /** One request for a user at a time: of two, the older answer could come last. */
    private final Set<String> asked = new HashSet<>();

    /** Changed while they were asked for, so that the answer may be from before. */
    private final Set<String> stale = new HashSet<>();

    /** Of servers that did not answer; asked again after the next sync. */
    private final Set<String> unreachable = new HashSet<>();

    /** Whose list has come since rooms were last told. */
    private final Set<String> refreshed = new HashSet<>();

    DeviceLists(OwnDevice own) {
        this.own = own;
    }

    void track(Collection<String> users) {
        for (String userId : users) {
            TrackedUser user = own.store.user(userId);
            if (user == null) {
                own.store.user(TrackedUser.unknown(userId));
            } else if (!user.followed()) {
                own.store.user(user.followed(true));
                if (asked.contains(userId)) {
                    stale.add(userId);
                }
            }
        }
    }

    void changed(Collection<String> users) {
        for (String userId : users) {
            TrackedUser user = own.store.user(userId);
            if (user != null) {
                own.store.user(user.outdated(true));
                if (asked.contains(userId)) {
                    stale.add(userId);
                }
            }
        }
    }

    /** Identity and devices stay pinned: a server that says so could otherwise name others afterwards. */
    void left(Collection<String> users) {
        for (String userId : users) {
            TrackedUser user = own.store.user(userId);
            if (user != null && !userId.equals(own.userId())) {
                own.store.user(user.followed(false));
            }
        }
    }

    void synced() {
        unreachable.clear();
    }

    /** Whether what is known of a user is as new as can be. */
    boolean isCurrent(String userId) {
        TrackedUser user = own.store.user(userId);
        return user != null && (!user.outdated() || unreachable.contains(userId));
    }

    /** Whether the server has told the devices of a user, and nothing newer. */
    boolean isTold(String userId) {
        TrackedUser user = own.store.user(userId);
        return user != null && !user.outdated();
    }

    /** Users whose list has come since this was last asked: a room that went on without them is not ready any more. */
    Set<String> refreshed() {
        Set<String> users = Set.copyOf(refreshed);
        refreshed.clear();
        return users;
    }

    TrackedUser user(String userId) {
        TrackedUser user = own.store.user(userId);
        return user == null ? TrackedUser.unknown(userId) : user;
    }

    DeviceTrust trust(DeviceKeys device) {
        TrackedUser user = user(device.userId());
        return DeviceTrust.of(device, user.changed() == null ? user.identity() : null, own.identity());
    }

    void ask() {
        List<String> next = new ArrayList<>();
        for (String userId : new TreeSet<>(own.store.tracked())) {
            TrackedUser user = user(userId);
            if (user.followed()
                    && user.outdated()
                    && !asked.contains(userId)
                    && !unreachable.contains(userId)
                    && next.size() < MOST_AT_ONCE) {
                next.add(userId);
            }
        }
        if (!next.isEmpty()) {
            asked.addAll(next);
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ObjectNode users = body.putObject("device_keys");
            next.forEach(users::putArray);
            own.requests.send(Kind.QUERY_KEYS, body, answer -> answered(next, answer), () -> failed(next));
        }
    }

    private void failed(List<String> users) {
        users.forEach(asked::remove);
        users.forEach(stale::remove);
        unreachable.addAll(users);
    }

    private void answered(List<String> users, ObjectNode answer) {
        for (String userId : users) {
            asked.remove(userId);
            TrackedUser before = own.store.user(userId);
            boolean isStale = stale.remove(userId);
            if (before != null && answer.path("device_keys").path(userId) instanceof ObjectNode devices) {
                TrackedUser after = new QueriedUser(own, before).read(devices, answer);
                own.store.user(isStale ? after.outdated(true) : after);
                refreshed.add(userId);
            } else {
                unreachable.add(userId);
            }
        }
    }

    /** Another identity of a user is taken for the right one. */
    void accept(String userId) {
        TrackedUser user = own.store.user(userId);
        if (user != null) {
            own.store.user(user.accepted());
        }
    }

    /** The devices of a user that say that they have a key: only one of them can. */
    List<DeviceKeys> devices(String userId, Curve25519PublicKey key) {
        return user(userId).devices(key);
    }

    /** The device of a user that has both keys, in base64, or null. */
    @Nullable
    DeviceKeys device(String userId, String curve25519, String ed25519) {
        return user(userId).devices().stream()
                .filter(device -> device.curve25519().base64().equals(curve25519)
                        && device.ed25519().base64().equals(ed25519))
                .findFirst()
                .orElse(null);
    }
}
