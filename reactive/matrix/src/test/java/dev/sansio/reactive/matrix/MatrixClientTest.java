package dev.sansio.reactive.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.matrix.api.GetTokenOwner;
import dev.sansio.matrix.client.ErrorCode;
import dev.sansio.matrix.client.MatrixError;
import dev.sansio.matrix.client.Session;
import dev.sansio.matrix.homeserver.HomeserverEvent;
import dev.sansio.reactive.oauth.TokenSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The client with the homeserver of this module, over sockets. */
class MatrixClientTest {

    private static final Duration PATIENCE = Given.PATIENCE;

    private final ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();
    private final Given given = new Given(builder -> builder.events(event -> answered.add(
            ((HomeserverEvent.Answered) event).operation() + " " + ((HomeserverEvent.Answered) event).status())));

    @AfterEach
    void end() {
        given.close();
    }

    private static MatrixRoom roomOf(MatrixClient alice, MatrixClient bob, CreateRoom request) {
        Session other = bob.session().block(PATIENCE);
        MatrixRoom room =
                alice.create(request.withInvite(List.of(other.userId()))).block(PATIENCE);
        bob.join(room.id()).block(PATIENCE);
        return room;
    }

    @Test
    void aTextThatOneSendsTheOtherReceives() {
        MatrixClient alice = given.client("alice");
        MatrixClient bob = given.client("bob");
        MatrixRoom room = roomOf(alice, bob, CreateRoom.of().withName("Garden"));
        String sent = room.text("hello").block(PATIENCE);
        Received received = bob.sync().filter(one -> "hello".equals(one.text())).blockFirst(PATIENCE);
        assertThat(received.event().eventId()).isEqualTo(sent);
        assertThat(received.room()).isEqualTo(room.id());
        assertThat(received.trust()).isNull();
        assertThat(bob.room(room.id()).value().name()).isEqualTo("Garden");
    }

    @Test
    void whatIsSentKeepsTheOrderOfTheSubscriptions() {
        MatrixClient alice = given.client("alice");
        MatrixRoom room = alice.create(CreateRoom.of()).block(PATIENCE);
        Flux.range(0, 30).flatMap(i -> room.text("n" + i), 30).blockLast(PATIENCE);
        List<String> texts = alice.sync()
                .filter(one -> one.text() != null)
                .map(Received::text)
                .take(10)
                .collectList()
                .block(PATIENCE);
        assertThat(texts)
                .isEqualTo(Flux.range(20, 10).map(i -> "n" + i).collectList().block());
    }

    @Test
    void allThatIsDoneInARoomIsKnownToTheHomeserver() {
        MatrixClient alice = given.client("alice");
        MatrixClient bob = given.client("bob");
        MatrixRoom room = roomOf(alice, bob, CreateRoom.of());
        String first = room.text("one").block(PATIENCE);
        room.notice("n")
                .then(room.html("b", "<b>b</b>"))
                .then(room.reply(first, "r"))
                .block(PATIENCE);
        room.edit(first, "two")
                .then(room.react(first, "+"))
                .then(room.thread(first, "t"))
                .block(PATIENCE);
        room.typing(Duration.ofSeconds(10))
                .then(room.typing(Duration.ZERO))
                .then(room.read(first))
                .block(PATIENCE);
        room.redact(first, "no").block(PATIENCE);
        bob.room(room.id()).leave().block(PATIENCE);
        assertThat(answered).allMatch(line -> line.endsWith(" 200"));
        assertThat(answered.stream().filter("sendMessage 200"::equals)).hasSize(7);
    }

    @Test
    void octetsGoUpAndComeDown() {
        MatrixClient alice = given.client("alice");
        byte[] part = "0123456789".repeat(5000).getBytes(StandardCharsets.US_ASCII);
        Flux<ByteBuffer> content = Flux.range(0, 20).map(i -> ByteBuffer.wrap(part));
        String uri = alice.upload("text/plain", "digits.txt", -1, content).block(PATIENCE);
        Download down = alice.download(uri).block(PATIENCE);
        assertThat(down.contentType()).isEqualTo("text/plain");
        Long octets = down.content()
                .map(piece -> (long) piece.remaining())
                .reduce(0L, Long::sum)
                .block(PATIENCE);
        assertThat(octets).isEqualTo(20L * part.length);
    }

    @Test
    void aWrongPasswordIsATypedErrorAndMayBeFollowedByAnotherAttempt() {
        MatrixClient wrong = MatrixClient.builder(given.homeserver.url())
                .credentials(new Credentials.Password("alice", Secret.of("wrong")))
                .build(given.http);
        for (int i = 0; i < 2; i++) {
            StepVerifier.create(wrong.session())
                    .expectErrorSatisfies(failed ->
                            assertThat(((MatrixException) failed).code()).isEqualTo(ErrorCode.FORBIDDEN))
                    .verify(PATIENCE);
        }
        assertThat(answered).containsExactly("login 403", "login 403");
    }

    @Test
    void aBadTokenIsATypedErrorOfCallsAndOfSync() {
        MatrixClient bad = MatrixClient.builder(given.homeserver.url())
                .credentials(new Credentials.Kept(Session.of("@alice:localhost", "D", Secret.of("bad"))))
                .build(given.http);
        StepVerifier.create(bad.call(new GetTokenOwner()))
                .expectErrorSatisfies(failed ->
                        assertThat(((MatrixException) failed).error().kind()).isEqualTo(MatrixError.Kind.LOGGED_OUT))
                .verify(PATIENCE);
    }

    @Test
    void aTokenOfASourceThatIsRefusedIsReplaced() {
        Secret first = given.client("alice").session().block(PATIENCE).accessToken();
        Secret second = given.client("alice").session().block(PATIENCE).accessToken();
        ConcurrentLinkedQueue<Secret> tokens = new ConcurrentLinkedQueue<>(List.of(first, second));
        TokenSource source = new TokenSource() {
            @Override
            public Mono<Secret> token() {
                return Mono.fromSupplier(tokens::peek);
            }

            @Override
            public Mono<Void> reject(Secret token) {
                return Mono.fromRunnable(() -> tokens.remove(token));
            }
        };
        MatrixClient client = MatrixClient.builder(given.homeserver.url())
                .credentials(new Credentials.Source(source))
                .build(given.http);
        assertThat(client.session().block(PATIENCE).accessToken()).isEqualTo(first);
        MatrixClient other = MatrixClient.builder(given.homeserver.url())
                .credentials(new Credentials.Source(TokenSource.fixed(first)))
                .build(given.http);
        other.logout().block(PATIENCE);
        assertThat(client.call(new GetTokenOwner()).block(PATIENCE).userId()).isEqualTo("@alice:localhost");
        assertThat(tokens).containsExactly(second);
    }

    @Test
    void whoLogsOutHasATokenThatIsOfNoUse() {
        MatrixClient alice = given.client("alice");
        Session session = alice.session().block(PATIENCE);
        alice.logout().block(PATIENCE);
        MatrixClient old = MatrixClient.builder(given.homeserver.url())
                .credentials(
                        new Credentials.Kept(Session.of(session.userId(), session.deviceId(), session.accessToken())))
                .build(given.http);
        StepVerifier.create(old.call(new GetTokenOwner()))
                .expectError(MatrixException.class)
                .verify(PATIENCE);
    }

    @Test
    void whoIsNewRegisters() {
        MatrixClient nobody = MatrixClient.builder(given.homeserver.url()).build(given.http);
        Session session = nobody.register("carol", Given.PASSWORD).block(PATIENCE);
        assertThat(session.userId()).isEqualTo("@carol:localhost");
    }

    @Test
    void whoeverIsSlowHoldsTheSyncBack() {
        MatrixClient alice = given.client("alice");
        MatrixRoom room = alice.create(CreateRoom.of()).block(PATIENCE);
        StepVerifier.create(alice.sync(), 0)
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> room.text("later").block(PATIENCE))
                .then(() -> assertThat(answered.stream().filter(line -> line.startsWith("sync")))
                        .hasSize(1))
                .thenRequest(Long.MAX_VALUE)
                .thenConsumeWhile(one -> !"later".equals(one.text()))
                .expectNextMatches(one -> "later".equals(one.text()))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void anotherClientGoesOnWhereTheFirstStopped() {
        MatrixRepository repository = MatrixRepository.inMemory();
        MatrixClient first = given.builder("alice").repository(repository).build(given.http);
        MatrixRoom room = first.create(CreateRoom.of()).block(PATIENCE);
        room.text("before").block(PATIENCE);
        first.sync()
                .concatMap(one -> repository.position().hasElement())
                .filter(kept -> kept)
                .blockFirst(PATIENCE);
        first.close().block(PATIENCE);

        MatrixClient second = given.builder("alice").repository(repository).build(given.http);
        second.room(room.id()).text("after").block(PATIENCE);
        List<String> texts = second.sync()
                .mapNotNull(Received::text)
                .takeUntil("after"::equals)
                .collectList()
                .block(PATIENCE);
        assertThat(texts).containsExactly("after");
        assertThat(answered.stream().filter("login 200"::equals)).hasSize(1);
    }

    @Test
    void whoeverWaitsHearsOfTheEnd() {
        MatrixClient alice = given.client("alice");
        alice.close().block(PATIENCE);
        StepVerifier.create(alice.session()).expectError().verify(PATIENCE);
    }
}
