package dev.sansio.matrix;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.call.InTurn;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.matrix.client.Homeserver;
import dev.sansio.matrix.client.MatrixAnswer;
import dev.sansio.matrix.client.MatrixAsk;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEngine;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.client.MatrixOptions;
import dev.sansio.matrix.homeserver.HomeserverCommand;
import dev.sansio.matrix.homeserver.HomeserverEngine;
import dev.sansio.matrix.homeserver.HomeserverEvent;
import dev.sansio.matrix.homeserver.HomeserverOptions;
import dev.sansio.matrix.homeserver.HomeserverState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;

/** Clients and homeservers on engines of HTTP, always the same. */
public final class Stacks {

    private Stacks() {}

    /** Surroundings whose tokens begin at a number. */
    public static Surroundings surroundings(long from) {
        long[] next = {from};
        return new Surroundings(
                InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")), new Random(from), () -> next[0]++);
    }

    /** A homeserver with one user, whose password is {@code pw}. */
    public static HomeserverState homeserver() {
        HomeserverState state = new HomeserverState(HomeserverOptions.of("e"), surroundings(5));
        state.addUser("alice", Secret.of("pw"));
        state.addDevice("alice", "DEV", Secret.of("tok"));
        return state;
    }

    private static MatrixEngine client() {
        return new MatrixEngine(MatrixOptions.of(Homeserver.of("https://hs.example")), surroundings(1000));
    }

    public static StreamEngine<MatrixCommand, MatrixEvent> client2() {
        return Layers.on(new Http2ClientEngine(Http2Options.client(), surroundings(7)), client());
    }

    public static StreamEngine<MatrixCommand, MatrixEvent> client1() {
        return Layers.on(
                new Http1ClientEngine(Http1Options.client()), Layers.over(new InTurn(), client(), event -> null));
    }

    public static StreamEngine<HomeserverCommand, HomeserverEvent> server2(HomeserverState state) {
        return Layers.on(new Http2ServerEngine(Http2Options.server(), surroundings(9)), new HomeserverEngine(state));
    }

    public static StreamEngine<HomeserverCommand, HomeserverEvent> server1(HomeserverState state) {
        return Layers.on(new Http1ServerEngine(Http1Options.server()), new HomeserverEngine(state));
    }

    /** A store that keeps nothing. */
    public static Answer answer(Ask ask) {
        return ask instanceof MatrixAsk.LoadSyncToken
                ? new MatrixAnswer.SyncToken(ask.token(), null)
                : new MatrixAnswer.Saved(ask.token());
    }
}
