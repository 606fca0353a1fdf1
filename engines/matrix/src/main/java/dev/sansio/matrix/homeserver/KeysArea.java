package dev.sansio.matrix.homeserver;

import dev.sansio.matrix.api.ClaimKeys;
import dev.sansio.matrix.api.GetKeysChanges;
import dev.sansio.matrix.api.QueryKeys;
import dev.sansio.matrix.api.SendToDevice;
import dev.sansio.matrix.api.UploadCrossSigningKeys;
import dev.sansio.matrix.api.UploadCrossSigningSignatures;
import dev.sansio.matrix.api.UploadKeys;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.CrossSigningKey;
import dev.sansio.matrix.model.DeviceKeys;
import dev.sansio.matrix.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keys, and messages to devices. */
final class KeysArea implements Area {

    private static final List<String> USER_KEYS = List.of("master", "self_signing", "user_signing");

    private final HomeserverState state;

    KeysArea(HomeserverState state) {
        this.state = state;
    }

    @Override
    public @Nullable Reply handle(Request request) {
        if (request.call() instanceof UploadKeys upload) {
            return upload(request, upload);
        }
        if (request.call() instanceof QueryKeys query) {
            return query(request, query);
        }
        if (request.call() instanceof ClaimKeys claim) {
            return claim(claim);
        }
        if (request.call() instanceof GetKeysChanges changes) {
            long from = RoomTalk.position(changes.from(), 0);
            List<String> changed = state.deviceChanges.tailMap(from, false).values().stream()
                    .filter(user -> state.share(request.userId(), user))
                    .toList();
            return Reply.of(GetKeysChanges.OPERATION, new GetKeysChanges.Result(changed, List.of(), Others.NONE));
        }
        if (request.call() instanceof UploadCrossSigningKeys upload) {
            keep(request.userId(), "master", upload.masterKey());
            keep(request.userId(), "self_signing", upload.selfSigningKey());
            keep(request.userId(), "user_signing", upload.userSigningKey());
            state.changed(request.userId());
            return Reply.empty();
        }
        if (request.call() instanceof UploadCrossSigningSignatures signatures) {
            signatures.content().forEach((user, signed) -> signed.forEach((key, value) -> sign(user, key, value)));
            return Reply.empty();
        }
        return request.call() instanceof SendToDevice send ? toDevice(request, send) : null;
    }

    private Reply upload(Request request, UploadKeys upload) {
        Caller caller = request.caller();
        if (upload.oneTimeKeys() != null) {
            state.keys.oneTime(caller, upload.oneTimeKeys());
        }
        if (upload.fallbackKeys() != null) {
            state.keys.fallback(caller, upload.fallbackKeys());
        }
        DeviceKeys keys = upload.deviceKeys();
        if (keys != null) {
            if (!keys.userId().equals(caller.userId()) || !keys.deviceId().equals(caller.deviceId())) {
                throw Refusal.invalid("the keys are of another device");
            }
            state.keys.device(caller, (ObjectNode) DeviceKeys.CODEC.write(keys));
            state.changed(caller.userId());
        }
        return Reply.of(UploadKeys.OPERATION, new UploadKeys.Result(state.keys.counts(caller), Others.NONE));
    }

    private Reply query(Request request, QueryKeys query) {
        ObjectNode json = Reply.object();
        ObjectNode devices = json.putObject("device_keys");
        query.deviceKeys().forEach((user, wanted) -> {
            ObjectNode ofUser = devices.putObject(user);
            state.keys.devices.getOrDefault(user, Map.of()).forEach((device, keys) -> {
                if (wanted.isEmpty() || wanted.contains(device)) {
                    ofUser.set(device, named(user, device, keys));
                }
            });
            Map<String, ObjectNode> ofIdentity = state.keys.users.getOrDefault(user, Map.of());
            for (String use : USER_KEYS) {
                boolean shown = !use.equals("user_signing") || user.equals(request.userId());
                if (ofIdentity.containsKey(use) && shown) {
                    json.withObject("/" + use + "_keys").set(user, ofIdentity.get(use));
                }
            }
        });
        return Reply.json(200, json);
    }

    private JsonNode named(String user, String device, ObjectNode keys) {
        Account account = state.accounts.get(user);
        String name = account == null ? null : account.deviceNames.get(device);
        ObjectNode copy = keys.deepCopy();
        if (name != null) {
            copy.putObject("unsigned").put("device_display_name", name);
        }
        return copy;
    }

    private Reply claim(ClaimKeys claim) {
        ObjectNode json = Reply.object();
        ObjectNode all = json.putObject("one_time_keys");
        claim.oneTimeKeys()
                .forEach((user, devices) -> devices.forEach((device, algorithm) -> {
                    ObjectNode key = state.keys.claim(new Caller(user, device), algorithm);
                    if (key != null) {
                        all.withObject("/" + escaped(user)).set(device, key);
                    }
                }));
        return Reply.json(200, json);
    }

    /** For a pointer (RFC 6901 3). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void keep(String user, String use, @Nullable CrossSigningKey key) {
        if (key != null) {
            state.keys.users.computeIfAbsent(user, name -> new HashMap<>()).put(use, (ObjectNode)
                    CrossSigningKey.CODEC.write(key));
        }
    }

    /** Adds signatures to a device, or to a key of a user, which is named by its public part. */
    private void sign(String user, String key, ObjectNode signed) {
        List<ObjectNode> targets = new ArrayList<>();
        ObjectNode device = state.keys.devices.getOrDefault(user, Map.of()).get(key);
        if (device != null) {
            targets.add(device);
        }
        state.keys.users.getOrDefault(user, Map.of()).values().stream()
                .filter(own -> own.path("keys").has("ed25519:" + key))
                .forEach(targets::add);
        if (!(signed.get("signatures") instanceof ObjectNode signatures)) {
            return;
        }
        for (ObjectNode target : targets) {
            ObjectNode all =
                    target.get("signatures") instanceof ObjectNode before ? before : target.putObject("signatures");
            signatures.properties().forEach(by -> {
                ObjectNode ofSigner =
                        all.get(by.getKey()) instanceof ObjectNode before ? before : all.putObject(by.getKey());
                by.getValue().properties().forEach(each -> ofSigner.set(each.getKey(), each.getValue()));
            });
        }
        state.changed(user);
    }

    /** A transaction of a device is done once. A star is for all devices of a user. */
    private Reply toDevice(Request request, SendToDevice send) {
        Account sender = state.account(request.userId());
        String transaction = request.caller().deviceId() + "\nsendToDevice\n" + send.eventType() + "\n" + send.txnId();
        if (sender.transactions.putIfAbsent(transaction, Reply.object()) == null) {
            send.messages()
                    .forEach((user, devices) -> devices.forEach((device, content) -> {
                        Account account = state.accounts.get(user);
                        if (account != null) {
                            List<String> all =
                                    device.equals("*") ? List.copyOf(account.deviceNames.keySet()) : List.of(device);
                            all.forEach(each -> deliver(account, each, request.userId(), send.eventType(), content));
                        }
                    }));
        }
        return Reply.empty();
    }

    private void deliver(Account account, String device, String sender, String type, ObjectNode content) {
        if (account.deviceNames.containsKey(device)) {
            Event event = new Event(type, content, null, sender, null, null, null, null, Others.NONE);
            account.inbox.computeIfAbsent(device, name -> new TreeMap<>()).put(state.next(), event);
        }
    }
}
