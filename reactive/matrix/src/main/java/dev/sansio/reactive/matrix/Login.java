package dev.sansio.reactive.matrix;

import dev.sansio.core.Ask;
import dev.sansio.core.Secret;
import dev.sansio.matrix.api.GetTokenOwner;
import dev.sansio.matrix.client.MatrixAnswer;
import dev.sansio.matrix.client.MatrixAsk;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.client.Session;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.UserIdentifier;
import dev.sansio.reactive.oauth.TokenSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.StringNode;

/** Becomes somebody, once for all who ask, and again when that has ended. */
final class Login {

    private final @Nullable Credentials credentials;
    private final @Nullable String deviceId;
    private final @Nullable String deviceName;
    private final MatrixRepository repository;
    private final AtomicReference<@Nullable Session> current = new AtomicReference<>();

    Login(
            @Nullable Credentials credentials,
            @Nullable String deviceId,
            @Nullable String deviceName,
            MatrixRepository repository) {
        this.credentials = credentials;
        this.deviceId = deviceId;
        this.deviceName = deviceName;
        this.repository = repository;
    }

    /** The session, which is begun if there is none. */
    Mono<Session> session(OpenCalls calls) {
        return Mono.defer(() -> repository
                        .session()
                        .flatMap(kept -> use(calls, kept))
                        .switchIfEmpty(Mono.defer(() -> begin(calls))))
                .doOnNext(current::set)
                .cacheInvalidateIf(session -> current.get() == null);
    }

    private Mono<Session> use(OpenCalls calls, Session session) {
        return calls.tell(new MatrixCommand.UseSession(session)).thenReturn(session);
    }

    private Mono<Session> begin(OpenCalls calls) {
        Mono<Session> begun;
        if (credentials instanceof Credentials.Password password) {
            UserIdentifier user =
                    new UserIdentifier("m.id.user", Others.of(Map.of("user", StringNode.valueOf(password.user()))));
            begun = logIn(
                    calls, request("m.login.password").withIdentifier(user).withPassword(password.password()));
        } else if (credentials instanceof Credentials.LoginToken token) {
            begun = logIn(calls, request("m.login.token").withToken(token.token()));
        } else if (credentials instanceof Credentials.Kept kept) {
            begun = use(calls, kept.session());
        } else if (credentials instanceof Credentials.Source source) {
            return source.tokens().token().flatMap(token -> owned(calls, token));
        } else {
            return Mono.error(new IllegalStateException("the client was given no credentials"));
        }
        return begun.flatMap(session -> repository.save(session).thenReturn(session));
    }

    private dev.sansio.matrix.api.Login request(String type) {
        return dev.sansio.matrix.api.Login.of(type)
                .withDeviceId(deviceId)
                .withInitialDeviceDisplayName(deviceName)
                .withRefreshToken(true);
    }

    private static Mono<Session> logIn(OpenCalls calls, dev.sansio.matrix.api.Login request) {
        return calls.call(number -> new MatrixCommand.LogIn(number, request), MatrixEvent.LoggedIn.class)
                .map(MatrixEvent.LoggedIn::session);
    }

    /** Whose a token is, the homeserver knows. */
    private Mono<Session> owned(OpenCalls calls, Secret token) {
        return use(calls, Session.of("", "", token))
                .then(calls.call(
                        number -> new MatrixCommand.Perform(number, new GetTokenOwner()), MatrixEvent.Performed.class))
                .map(performed -> Objects.requireNonNull(performed.of(GetTokenOwner.OPERATION)))
                .flatMap(owner -> use(
                        calls, Session.of(owner.userId(), owner.deviceId() == null ? "" : owner.deviceId(), token)));
    }

    @Nullable
    Session current() {
        return current.get();
    }

    /** Whether the session can be replaced without anybody being asked: the tokens are somebody else's. */
    boolean replaceable() {
        return credentials instanceof Credentials.Source;
    }

    /** The session has ended: what was kept is of no use. */
    void ended() {
        Session before = current.getAndSet(null);
        repository.forget().subscribe(done -> {}, late -> {});
        if (before != null && credentials instanceof Credentials.Source source) {
            TokenSource tokens = source.tokens();
            tokens.reject(before.accessToken()).subscribe(done -> {}, late -> {});
        }
    }

    /** Answers what the engine asks of what outlives it. */
    Mono<MatrixAnswer> answer(Ask ask) {
        long token = ask.token();
        Mono<MatrixAnswer> answer;
        if (ask instanceof MatrixAsk.SaveSession save) {
            answer = repository
                    .save(save.session())
                    .doOnSuccess(done -> current.set(save.session()))
                    .thenReturn(new MatrixAnswer.Saved(token));
        } else if (ask instanceof MatrixAsk.SaveSyncToken save) {
            answer = repository.savePosition(save.nextBatch()).thenReturn(new MatrixAnswer.Saved(token));
        } else {
            answer = repository
                    .position()
                    .<MatrixAnswer>map(kept -> new MatrixAnswer.SyncToken(token, kept))
                    .defaultIfEmpty(new MatrixAnswer.SyncToken(token, null));
        }
        return answer.onErrorResume(failure ->
                Mono.just(new MatrixAnswer.StoreFailed(token, failure.getClass().getSimpleName())));
    }
}
