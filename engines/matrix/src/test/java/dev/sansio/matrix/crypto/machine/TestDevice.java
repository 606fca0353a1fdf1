package dev.sansio.matrix.crypto.machine;

import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An engine with its store, at a server. */
final class TestDevice {

    static final String ROOM = "!room:x";
    private static final PickleKey KEY = PickleKey.of(Secret.of(new byte[32]));

    final String userId;
    final String deviceId;
    final KeyServer server;
    final InMemoryEncryptionStore store = new InMemoryEncryptionStore();
    final List<EncryptionEvent> events = new ArrayList<>();
    private final Random random;
    EncryptionEngine engine;
    long now = 1_000_000_000;
    boolean online = true;

    TestDevice(String userId, String deviceId, KeyServer server) {
        this.userId = userId;
        this.deviceId = deviceId;
        this.server = server;
        this.random = new Random((userId + deviceId).hashCode());
        this.engine = open();
    }

    private EncryptionEngine open() {
        Surroundings surroundings = new Surroundings(() -> Instant.ofEpochMilli(now), random, () -> 0);
        return new EncryptionEngine(userId, deviceId, store, KEY, OlmLimits.DEFAULTS, surroundings);
    }

    void restart() {
        engine = open();
    }

    /** A turn of sync, and all requests that follow. */
    TestDevice sync() {
        engine.deviceLists(List.of(), List.of());
        engine.keyCounts(Map.of("signed_curve25519", (long) server.oneTimeKeys(userId, deviceId)), Set.of());
        return turn();
    }

    TestDevice turn() {
        pump();
        while (!server.inbox(userId, deviceId).isEmpty()) {
            KeyServer.Message message = server.inbox(userId, deviceId).remove();
            engine.toDevice(message.sender(), message.type(), message.content());
            pump();
        }
        return this;
    }

    void pump() {
        drain();
        for (EncryptionRequest next = engine.transmit(); next != null; next = engine.transmit()) {
            if (online) {
                engine.answered(next.id(), server.answer(userId, deviceId, next));
            } else {
                engine.failed(next.id());
            }
            drain();
        }
    }

    private void drain() {
        for (EncryptionEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
        }
    }

    /** Cross-signs the device with secrets of its user. */
    TestDevice signed(CrossSigningSecrets secrets) {
        engine.identity(secrets);
        ObjectNode keys = JsonNodeFactory.instance.objectNode();
        keys.set("master_keys", secrets.identity().master().object());
        keys.set("self_signing_keys", secrets.identity().selfSigning().object());
        keys.set(
                "user_signing_keys",
                Objects.requireNonNull(secrets.identity().userSigning()).object());
        server.crossSigning(userId, keys);
        return this;
    }

    void prepare(Set<String> members) {
        engine.prepare(ROOM, members, RoomSettings.DEFAULTS);
        pump();
    }

    EncryptedRoomEvent encrypt(String text) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("body", text);
        ObjectNode encrypted = engine.encrypt(ROOM, "m.room.message", content);
        return new EncryptedRoomEvent(ROOM, "$" + text, userId, 7, encrypted);
    }

    String decrypt(EncryptedRoomEvent event) {
        return engine.decrypt(event).content().path("body").stringValue();
    }

    <T extends EncryptionEvent> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
