package dev.sansio.reactive.matrix;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.matrix.api.GetContentAuthed;
import dev.sansio.matrix.api.JoinRoom;
import dev.sansio.matrix.api.Register;
import dev.sansio.matrix.api.UploadContent;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixError;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.client.Session;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.AuthenticationData;
import dev.sansio.matrix.room.Room;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * A client of one homeserver, for one device. Thread-safe; make one for an application, and {@link #close()} it at the end.
 *
 * <p>It logs in when it is first needed. All methods are cold, and error with a {@link MatrixException}; cancelling withdraws a call. Tokens
 * are renewed unnoticed, once for however many calls wait for that.
 */
public final class MatrixClient {

    private final OpenCalls calls;
    private final SyncFeed feed;
    private final Transfers transfers;
    private final Login login;
    private final Mono<Session> session;
    private final Rooms rooms = new Rooms();
    private final @Nullable Encryption encryption;
    private final MatrixObservation observation;
    private final Disposable listening;

    MatrixClient(
            dev.sansio.reactor.Session<HttpEvent, HttpCommand, MatrixCommand, MatrixEvent> engine,
            Login login,
            @Nullable EncryptionSettings encryption,
            MatrixObservation observation) {
        this.calls = new OpenCalls(engine);
        this.feed = new SyncFeed(calls);
        this.transfers = new Transfers(calls);
        this.login = login;
        this.session = login.session(calls);
        this.encryption = encryption == null ? null : new Encryption(this, encryption);
        this.observation = observation;
        this.listening = engine.events().subscribe(this::on, this::over, () -> over(null));
    }

    /**
     * Describes a client.
     *
     * @param homeserver its base URL, such as {@code https://matrix.example.org}
     */
    public static MatrixClientBuilder builder(String homeserver) {
        return new MatrixClientBuilder(homeserver);
    }

    private void on(MatrixEvent event) {
        if (event instanceof MatrixEvent.LoggedOut out) {
            login.ended();
            observation.loggedOut(out.soft(), out.code());
            if (login.replaceable()) {
                session.subscribe(again -> {}, late -> {}); // sync waits for it
            }
        } else if (event instanceof MatrixEvent.SyncFailed failed) {
            observation.syncFailed(failed.error(), failed.pause());
        } else if (event instanceof MatrixEvent.Delayed delayed) {
            observation.delayed(delayed.error(), delayed.pause());
        }
        feed.on(event);
        calls.on(event);
    }

    private void over(@Nullable Throwable why) {
        feed.end(why);
        calls.over(why);
    }

    // --- who it is ---

    /** Who is logged in, which happens if nobody is. */
    public Mono<Session> session() {
        return session;
    }

    /** Makes an account and answers its session, which this client does not use; the dummy stage is passed if it is asked for. */
    public Mono<Session> register(String username, Secret password) {
        Register request =
                Register.of().withUsername(username).withPassword(password).withRefreshToken(true);
        return perform(request)
                .onErrorResume(
                        MatrixException.class,
                        failed -> failed.error().kind() == MatrixError.Kind.INTERACTIVE
                                ? perform(request.withAuth(dummy(failed.error())))
                                : Mono.error(failed))
                .map(made -> new Session(
                        made.userId(),
                        Objects.requireNonNullElse(made.deviceId(), ""),
                        Objects.requireNonNullElse(made.accessToken(), Secret.of("")),
                        made.refreshToken(),
                        null));
    }

    private static AuthenticationData dummy(MatrixError error) {
        String stage = error.interactive() == null ? null : error.interactive().session();
        return new AuthenticationData("m.login.dummy", stage, Others.NONE);
    }

    /** Ends the session, here and at the homeserver. */
    public Mono<Void> logout() {
        return session.then(calls.call(MatrixCommand.LogOut::new, MatrixEvent.Performed.class))
                .then();
    }

    // --- any operation ---

    /** Performs any operation that neither takes nor gives octets. */
    public <R> Mono<R> call(Call<R> request) {
        if (!request.operation().wantsToken()) {
            return perform(request);
        }
        Mono<R> once = session.then(perform(request));
        return login.replaceable()
                ? once.onErrorResume(
                        MatrixException.class,
                        failed -> failed.error().kind() == MatrixError.Kind.LOGGED_OUT ? once : Mono.error(failed))
                : once;
    }

    private <R> Mono<R> perform(Call<R> request) {
        return calls.call(number -> new MatrixCommand.Perform(number, request), MatrixEvent.Performed.class)
                .map(performed -> Objects.requireNonNull(performed.of(request.operation())));
    }

    // --- rooms ---

    /** Makes a room. */
    public Mono<MatrixRoom> create(CreateRoom request) {
        return call(request).map(made -> room(made.roomId()));
    }

    /** Joins a room, by its identifier or an alias. */
    public Mono<MatrixRoom> join(String room) {
        return call(JoinRoom.of(room)).map(joined -> room(joined.roomId()));
    }

    /** What is done in a room, by its identifier. */
    public MatrixRoom room(String id) {
        return new MatrixRoom(this, id);
    }

    /** The rooms after the last batch of sync. */
    public List<Room> rooms() {
        return rooms.all();
    }

    Mono<String> send(String room, String type, ObjectNode content) {
        Room known = rooms.room(room);
        Encryption encrypting = encryption;
        if (known == null || !known.encrypted()) {
            return sendPlain(room, type, content);
        }
        return encrypting == null
                ? Mono.error(new IllegalStateException("the room is encrypted, and the client has no store for keys"))
                : session.then(encrypting.encrypt(known, type, content))
                        .flatMap(encrypted -> sendPlain(room, "m.room.encrypted", encrypted));
    }

    Mono<String> sendPlain(String room, String type, ObjectNode content) {
        return session.then(calls.call(
                        number -> new MatrixCommand.SendEvent(number, room, type, content, null),
                        MatrixEvent.Sent.class))
                .map(MatrixEvent.Sent::eventId);
    }

    Mono<String> redact(String room, String event, @Nullable String reason) {
        return session.then(calls.call(
                        number -> new MatrixCommand.Redact(number, room, event, reason, null), MatrixEvent.Sent.class))
                .map(MatrixEvent.Sent::eventId);
    }

    // --- what is new ---

    /**
     * What is new, from where it was left, for one subscriber at a time. The next batch is asked for once all of the last was taken: whoever
     * is slow holds the sync back. Failures of the homeserver are waited out; what cannot be waited out is an error.
     */
    public Flux<Received> sync() {
        return session.thenMany(feed.batches().concatMap(this::handedOver, 0));
    }

    private Flux<Received> handedOver(SyncFeed.Batch batch) {
        rooms.take(batch.items());
        Encryption decrypting = encryption;
        Flux<Received> items = decrypting == null
                ? Flux.fromIterable(batch.items()).map(Received::plain)
                : decrypting.turn(batch.items(), rooms.all()).flatMapIterable(all -> all);
        return items.concatWith(Mono.defer(() -> {
            observation.synced(batch.number(), batch.items().size());
            return feed.stored(batch).then(Mono.empty());
        }));
    }

    // --- media ---

    /**
     * Uploads octets as they come; the {@code mxc:} URI.
     *
     * @param length octets; -1 if nobody knows
     */
    public Mono<String> upload(
            @Nullable String contentType, @Nullable String filename, long length, Flux<ByteBuffer> content) {
        return session.then(transfers.upload(new UploadContent(contentType, filename), length, content));
    }

    /** Downloads what an {@code mxc:} URI names. */
    public Mono<Download> download(String mxc) {
        String[] parts = mxc.startsWith("mxc://") ? mxc.substring(6).split("/", -1) : new String[0];
        return parts.length == 2
                ? session.then(transfers.download(GetContentAuthed.of(parts[0], parts[1])))
                : Mono.error(new IllegalArgumentException("a URI of media has the form mxc://server/id"));
    }

    // --- encryption ---

    /**
     * Makes an identity for the user, has the homeserver publish it, and signs this device: others give keys to no device without. To be
     * done once in the life of the account; keep the secrets, and give them to the builder from then on.
     */
    public Mono<CrossSigningSecrets> crossSign() {
        return encryption().flatMap(own -> session.flatMap(own::crossSign));
    }

    /** Publishes the keys of this device, without waiting for a sync. */
    public Mono<Void> publishKeys() {
        return encryption().flatMap(own -> session.then(own.publish()));
    }

    private Mono<Encryption> encryption() {
        return Mono.justOrEmpty(encryption)
                .switchIfEmpty(Mono.error(new IllegalStateException("the client has no store for keys")));
    }

    // --- life ---

    /** Ends the client, and not the session: what is open fails. The client of HTTP is left to its owner. */
    public Mono<Void> close() {
        return Mono.fromRunnable(() -> {
            feed.end(null);
            listening.dispose();
            over(null);
            if (encryption != null) {
                encryption.close();
            }
        });
    }
}
