package dev.sansio.matrix.homeserver;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keys of devices and of users. */
final class DeviceKeyStore {

    /** By user and device. */
    final Map<String, Map<String, ObjectNode>> devices = new LinkedHashMap<>();

    /** By user, and {@code master}, {@code self_signing} or {@code user_signing}. */
    final Map<String, Map<String, ObjectNode>> users = new HashMap<>();

    private final Map<Caller, Map<String, JsonNode>> oneTime = new HashMap<>();
    private final Map<Caller, Map<String, JsonNode>> fallback = new HashMap<>();
    private final Map<Caller, Set<String>> used = new HashMap<>();

    void device(Caller caller, ObjectNode keys) {
        devices.computeIfAbsent(caller.userId(), user -> new LinkedHashMap<>()).put(caller.deviceId(), keys);
    }

    void remove(Caller caller) {
        devices.computeIfPresent(caller.userId(), (user, all) -> {
            all.remove(caller.deviceId());
            return all;
        });
        oneTime.remove(caller);
        fallback.remove(caller);
        used.remove(caller);
    }

    /** A key that is there already with another value is refused; the same once more changes nothing. */
    void oneTime(Caller caller, ObjectNode keys) {
        Map<String, JsonNode> all = oneTime.computeIfAbsent(caller, device -> new LinkedHashMap<>());
        keys.properties().forEach(key -> {
            JsonNode before = all.get(key.getKey());
            if (before != null && !before.equals(key.getValue())) {
                throw Refusal.of(400, "M_UNKNOWN", "one-time key " + key.getKey() + " already exists");
            }
        });
        keys.properties().forEach(key -> all.put(key.getKey(), key.getValue()));
    }

    /** One for each algorithm; a new one was not used yet. */
    void fallback(Caller caller, ObjectNode keys) {
        Map<String, JsonNode> all = fallback.computeIfAbsent(caller, device -> new LinkedHashMap<>());
        keys.properties().forEach(key -> {
            String algorithm = algorithm(key.getKey());
            all.keySet().removeIf(name -> algorithm(name).equals(algorithm));
            all.put(key.getKey(), key.getValue());
            used.computeIfAbsent(caller, device -> new TreeSet<>()).remove(algorithm);
        });
    }

    /** Takes a key of an algorithm, or the fallback key, which stays. */
    @Nullable
    ObjectNode claim(Caller device, String algorithm) {
        Map<String, JsonNode> all = oneTime.getOrDefault(device, Map.of());
        for (Map.Entry<String, JsonNode> key : all.entrySet()) {
            if (algorithm(key.getKey()).equals(algorithm)) {
                all.remove(key.getKey());
                return one(key.getKey(), key.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> key :
                fallback.getOrDefault(device, Map.of()).entrySet()) {
            if (algorithm(key.getKey()).equals(algorithm)) {
                used.computeIfAbsent(device, name -> new TreeSet<>()).add(algorithm);
                return one(key.getKey(), key.getValue());
            }
        }
        return null;
    }

    private static ObjectNode one(String name, JsonNode key) {
        ObjectNode claimed = JsonNodeFactory.instance.objectNode();
        claimed.set(name, key);
        return claimed;
    }

    /** How many one-time keys of each algorithm there are; the usual one is always counted. */
    Map<String, Long> counts(Caller caller) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("signed_curve25519", 0L);
        oneTime.getOrDefault(caller, Map.of()).keySet().forEach(name -> counts.merge(algorithm(name), 1L, Long::sum));
        return counts;
    }

    /** The algorithms whose fallback key was not used. */
    Set<String> unused(Caller caller) {
        Set<String> algorithms = new TreeSet<>();
        fallback.getOrDefault(caller, Map.of()).keySet().forEach(name -> algorithms.add(algorithm(name)));
        algorithms.removeAll(used.getOrDefault(caller, Set.of()));
        return algorithms;
    }

    private static String algorithm(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }
}
