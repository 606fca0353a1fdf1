package dev.sansio.matrix.crypto.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of a homeserver that carries keys and messages to devices; it may be made to lie. */
final class KeyServer {

    record Message(String sender, String type, ObjectNode content) {}

    private record Address(String userId, String deviceId) {}

    private final Map<String, Map<String, ObjectNode>> devices = new TreeMap<>();
    private final Map<Address, LinkedHashMap<String, JsonNode>> oneTimeKeys = new HashMap<>();
    private final Map<Address, Map<String, JsonNode>> fallbackKeys = new HashMap<>();
    private final Map<Address, Deque<Message>> inboxes = new HashMap<>();
    private final Map<String, ObjectNode> crossSigning = new HashMap<>();
    /** Users whose server does not answer. */
    final Set<String> unreachable = new HashSet<>();

    final List<EncryptionRequest> seen = new ArrayList<>();

    ObjectNode answer(String userId, String deviceId, EncryptionRequest request) {
        seen.add(request);
        return switch (request.kind()) {
            case UPLOAD_KEYS -> upload(new Address(userId, deviceId), request.body());
            case QUERY_KEYS -> query(userId, request.body());
            case CLAIM_KEYS -> claim(request.body());
            case SEND_TO_DEVICE -> send(userId, request);
        };
    }

    private ObjectNode upload(Address from, ObjectNode body) {
        if (body.get("device_keys") instanceof ObjectNode keys) {
            devices.computeIfAbsent(from.userId, user -> new TreeMap<>()).put(from.deviceId, keys.deepCopy());
        }
        LinkedHashMap<String, JsonNode> ours = oneTimeKeys.computeIfAbsent(from, key -> new LinkedHashMap<>());
        body.path("one_time_keys").properties().forEach(key -> ours.put(key.getKey(), key.getValue()));
        body.path("fallback_keys")
                .properties()
                .forEach(key -> fallbackKeys.put(from, Map.of(key.getKey(), key.getValue())));
        ObjectNode answer = object();
        answer.putObject("one_time_key_counts").put("signed_curve25519", ours.size());
        return answer;
    }

    void crossSigning(String userId, ObjectNode keys) {
        crossSigning.put(userId, keys);
    }

    ObjectNode device(String userId, String deviceId) {
        return Objects.requireNonNull(devices.get(userId).get(deviceId));
    }

    void device(String userId, String deviceId, ObjectNode keys) {
        devices.computeIfAbsent(userId, user -> new TreeMap<>()).put(deviceId, keys);
    }

    void removeDevice(String userId, String deviceId) {
        devices.get(userId).remove(deviceId);
    }

    int oneTimeKeys(String userId, String deviceId) {
        return oneTimeKeys
                .getOrDefault(new Address(userId, deviceId), new LinkedHashMap<>())
                .size();
    }

    void forgetOneTimeKeys(String userId, String deviceId) {
        oneTimeKeys.remove(new Address(userId, deviceId));
    }

    void forgetFallback(String userId, String deviceId) {
        fallbackKeys.remove(new Address(userId, deviceId));
    }

    private ObjectNode query(String asking, ObjectNode body) {
        ObjectNode answer = object();
        ObjectNode all = answer.putObject("device_keys");
        for (String user : body.path("device_keys").propertyNames()) {
            if (unreachable.contains(user)) {
                continue;
            }
            ObjectNode ofUser = all.putObject(user);
            devices.getOrDefault(user, Map.of()).forEach(ofUser::set);
            ObjectNode keys = crossSigning.get(user);
            if (keys != null) {
                for (String kind : new String[] {"master_keys", "self_signing_keys", "user_signing_keys"}) {
                    if (!kind.startsWith("user") || user.equals(asking)) {
                        answer.withObjectProperty(kind).set(user, keys.path(kind));
                    }
                }
            }
        }
        return answer;
    }

    private ObjectNode claim(ObjectNode body) {
        ObjectNode answer = object();
        ObjectNode all = answer.putObject("one_time_keys");
        for (Map.Entry<String, JsonNode> user : body.path("one_time_keys").properties()) {
            for (String device : user.getValue().propertyNames()) {
                Address address = new Address(user.getKey(), device);
                LinkedHashMap<String, JsonNode> keys = oneTimeKeys.getOrDefault(address, new LinkedHashMap<>());
                if (!keys.isEmpty()) {
                    String first = keys.keySet().iterator().next();
                    all.withObjectProperty(user.getKey()).putObject(device).set(first, keys.remove(first));
                } else if (fallbackKeys.containsKey(address)) {
                    ObjectNode given = all.withObjectProperty(user.getKey()).putObject(device);
                    fallbackKeys.get(address).forEach(given::set);
                }
            }
        }
        return answer;
    }

    private ObjectNode send(String sender, EncryptionRequest request) {
        for (Map.Entry<String, JsonNode> user : request.body().path("messages").properties()) {
            for (Map.Entry<String, JsonNode> device : user.getValue().properties()) {
                for (String deviceId :
                        devices.getOrDefault(user.getKey(), Map.of()).keySet()) {
                    if (device.getKey().equals(deviceId) || device.getKey().equals("*")) {
                        ObjectNode content = (ObjectNode) device.getValue().deepCopy();
                        inbox(user.getKey(), deviceId).add(new Message(sender, request.eventType(), content));
                    }
                }
            }
        }
        return object();
    }

    Deque<Message> inbox(String userId, String deviceId) {
        return inboxes.computeIfAbsent(new Address(userId, deviceId), key -> new ArrayDeque<>());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
