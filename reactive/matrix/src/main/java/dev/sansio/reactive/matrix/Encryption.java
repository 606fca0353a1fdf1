package dev.sansio.reactive.matrix;

import dev.sansio.http.HttpFields;
import dev.sansio.matrix.api.CallReading;
import dev.sansio.matrix.api.ClaimKeys;
import dev.sansio.matrix.api.Operation;
import dev.sansio.matrix.api.QueryKeys;
import dev.sansio.matrix.api.SendToDevice;
import dev.sansio.matrix.api.UploadCrossSigningKeys;
import dev.sansio.matrix.api.UploadKeys;
import dev.sansio.matrix.client.Session;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.UserIdentity;
import dev.sansio.matrix.crypto.machine.EncryptionEngine;
import dev.sansio.matrix.crypto.machine.EncryptionRequest;
import dev.sansio.matrix.crypto.machine.RoomSettings;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.CrossSigningKey;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.room.Member;
import dev.sansio.matrix.room.Room;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.oauth.form.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the engine of encryption beside the client. It works on a thread of its own, for curves take milliseconds and stores block; so all
 * that a request depends on is stored before it leaves.
 */
final class Encryption {

    private final MatrixClient client;
    private final EncryptionSettings settings;
    private final Scheduler thread = Schedulers.single(Schedulers.boundedElastic());
    private @Nullable EncryptionEngine engine;

    Encryption(MatrixClient client, EncryptionSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    private <T> Mono<T> on(Session session, Function<EncryptionEngine, T> work) {
        return later(() -> work.apply(engine(session)));
    }

    private <T> Mono<T> later(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(thread);
    }

    private EncryptionEngine engine(Session session) {
        EncryptionEngine running = engine;
        if (running == null) {
            running = new EncryptionEngine(
                    session.userId(),
                    session.deviceId(),
                    settings.store(),
                    settings.key(),
                    OlmLimits.DEFAULTS,
                    settings.surroundings());
            CrossSigningSecrets identity = settings.identity();
            if (identity != null) {
                running.identity(identity);
            }
            engine = running;
        }
        return running;
    }

    // --- what a sync brought ---

    /** Lists and counts first, then messages to this device, then the rooms. */
    Mono<List<Received>> turn(List<SyncItem> items, List<Room> rooms) {
        return client.session()
                .flatMap(session -> on(session, own -> {
                            lists(own, items);
                            rooms.stream().filter(Room::encrypted).forEach(room -> own.follow(present(room)));
                            messages(own, items);
                            return own;
                        })
                        .flatMap(this::pump)
                        .then(on(
                                session,
                                own -> items.stream()
                                        .map(item -> decrypted(own, item))
                                        .toList())));
    }

    private static void lists(EncryptionEngine own, List<SyncItem> items) {
        List<String> changed = List.of();
        List<String> left = List.of();
        Map<String, Long> counts = Map.of();
        Set<String> fallbacks = Set.of();
        for (SyncItem item : items) {
            if (item instanceof SyncItem.DeviceLists lists) {
                changed = lists.changed();
                left = lists.left();
            } else if (item instanceof SyncItem.OneTimeKeyCounts given) {
                counts = given.counts();
            } else if (item instanceof SyncItem.UnusedFallbackKeys given) {
                fallbacks = Set.copyOf(given.algorithms());
            }
        }
        own.deviceLists(changed, left);
        own.keyCounts(counts, fallbacks);
    }

    private static void messages(EncryptionEngine own, List<SyncItem> items) {
        for (SyncItem item : items) {
            if (item instanceof SyncItem.ToDevice message) {
                Event event = message.event();
                own.toDevice(String.valueOf(event.sender()), event.type(), event.content());
            } else if (item instanceof SyncItem.RoomEvent room && isDeparture(room.event())) {
                own.departed(room.room());
            }
        }
        while (own.poll() != null) { // nobody is told yet
        }
    }

    private static boolean isDeparture(Event event) {
        String membership = event.type().equals("m.room.member") ? event.text("membership") : null;
        return "leave".equals(membership) || "ban".equals(membership);
    }

    private static Received decrypted(EncryptionEngine own, SyncItem item) {
        return item instanceof SyncItem.RoomEvent event ? Decryption.of(own, event) : Received.plain(item);
    }

    // --- what is sent ---

    /** The encrypted content, once all devices that should have the key have it. */
    Mono<ObjectNode> encrypt(Room room, String type, ObjectNode content) {
        Set<String> members = present(room);
        Event said = room.state().get("m.room.encryption");
        RoomSettings wanted =
                said == null ? RoomSettings.DEFAULTS : RoomSettings.of(said.content(), false, settings.least());
        return client.session()
                .flatMap(session -> on(session, own -> {
                            own.prepare(room.id(), members, wanted);
                            return own;
                        })
                        .flatMap(this::pump)
                        .then(on(session, own -> {
                            if (!own.isReady(room.id())) {
                                throw new IllegalStateException(
                                        "the key of the room could not be given to its members");
                            }
                            return own.encrypt(room.id(), type, content);
                        })));
    }

    private static Set<String> present(Room room) {
        return room.state().members().values().stream()
                .filter(Member::isPresent)
                .map(Member::userId)
                .collect(Collectors.toSet());
    }

    // --- requests ---

    Mono<Void> publish() {
        return client.session()
                .flatMap(session -> on(session, own -> {
                            own.deviceLists(List.of(), List.of());
                            own.keyCounts(Map.of(), Set.of());
                            return own;
                        })
                        .flatMap(this::pump));
    }

    /** One after the other, until there is none. */
    private Mono<Void> pump(EncryptionEngine own) {
        return Mono.defer(() -> {
                    EncryptionRequest request = own.transmit();
                    return request == null
                            ? Mono.<Void>empty()
                            : perform(request)
                                    .publishOn(thread)
                                    .doOnNext(answer -> own.answered(request.id(), answer))
                                    .onErrorResume(
                                            MatrixException.class,
                                            failed -> Mono.<ObjectNode>fromRunnable(() -> own.failed(request.id()))
                                                    .subscribeOn(thread))
                                    .then(pump(own));
                })
                .subscribeOn(thread);
    }

    private Mono<ObjectNode> perform(EncryptionRequest request) {
        return switch (request.kind()) {
            case UPLOAD_KEYS -> call(UploadKeys.OPERATION, Map.of(), request.body());
            case QUERY_KEYS -> call(QueryKeys.OPERATION, Map.of(), request.body());
            case CLAIM_KEYS -> call(ClaimKeys.OPERATION, Map.of(), request.body());
            case SEND_TO_DEVICE ->
                call(
                        SendToDevice.OPERATION,
                        Map.of("eventType", request.eventType(), "txnId", request.transactionId()),
                        request.body());
        };
    }

    private <R> Mono<ObjectNode> call(Operation<R> operation, Map<String, String> path, ObjectNode body) {
        CallReading reading = new CallReading(path, Parameters.EMPTY, HttpFields.EMPTY, body);
        return client.call(operation.reader().apply(reading)).map(result -> {
            JsonNode json = operation.result().write(result);
            return (ObjectNode) json;
        });
    }

    // --- identity ---

    Mono<CrossSigningSecrets> crossSign(Session session) {
        return later(() -> CrossSigningSecrets.create(
                        session.userId(), settings.surroundings().random()))
                .flatMap(secrets -> client.call(upload(secrets.identity()))
                        .then(on(session, own -> {
                            own.identity(secrets);
                            return own;
                        }))
                        .then(publish())
                        .thenReturn(secrets));
    }

    private static UploadCrossSigningKeys upload(UserIdentity identity) {
        dev.sansio.matrix.crypto.identity.CrossSigningKey userSigning = identity.userSigning();
        return new UploadCrossSigningKeys(
                published(identity.master()),
                published(identity.selfSigning()),
                userSigning == null ? null : published(userSigning),
                null,
                Others.NONE);
    }

    private static CrossSigningKey published(dev.sansio.matrix.crypto.identity.CrossSigningKey key) {
        return CrossSigningKey.CODEC.read("key", key.object());
    }

    void close() {
        thread.dispose();
    }
}
