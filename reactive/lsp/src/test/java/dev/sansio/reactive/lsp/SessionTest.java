package dev.sansio.reactive.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.protocol.CompletionParams;
import dev.sansio.lsp.protocol.ExecuteCommandParams;
import dev.sansio.lsp.protocol.HoverParams;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.Range;
import dev.sansio.lsp.protocol.ReferenceContext;
import dev.sansio.lsp.protocol.ReferenceParams;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.TextDocumentIdentifier;
import dev.sansio.netty.process.ChildProcess;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class SessionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String URI = "file:///a.txt";
    private static DisposableServer socket;

    enum Carrier {
        SOCKET,
        PROCESS
    }

    @BeforeAll
    static void listen() {
        socket = Example.server()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(PATIENCE);
    }

    @AfterAll
    static void stop() {
        socket.disposeNow();
    }

    private static LspClient program() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return LspClient.of(ChildProcess.of(
                java, "-Xmx64m", "-cp", System.getProperty("java.class.path"), Example.class.getName()));
    }

    private static LspClient client(Carrier carrier) {
        return carrier == Carrier.PROCESS ? program() : LspClient.of(socket.address());
    }

    private static Mono<JsonNode> run(LspSession session, String command) {
        return session.executeCommand(ExecuteCommandParams.of(command));
    }

    private static String hover(LspSession session) {
        return session.hover(HoverParams.of(TextDocumentIdentifier.of(URI), Position.of(0, 0)))
                .block(PATIENCE)
                .contents()
                .toString();
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreOpenedChangedAndHovered(Carrier carrier) {
        LspSession session = client(carrier).connect().block(PATIENCE);
        LspDocument document =
                session.open(URI, LanguageKind.of("text"), "hello").block(PATIENCE);
        assertThat(session.diagnostics(URI).blockFirst(PATIENCE).version()).isEqualTo(1);
        document.change(Range.of(Position.of(0, 0), Position.of(0, 1)), "J").block(PATIENCE);
        assertThat(hover(session)).contains("Jello");
        StepVerifier.create(session.diagnostics(URI)
                        .filter(said -> said.version() == 2)
                        .next())
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);
        document.replace("other").block(PATIENCE);
        document.save().block(PATIENCE);
        assertThat(hover(session)).contains("other");
        document.close().block(PATIENCE);
        assertThat(session.hover(HoverParams.of(TextDocumentIdentifier.of(URI), Position.of(0, 0)))
                        .blockOptional(PATIENCE))
                .isEmpty();
        session.close().block(PATIENCE);
        assertThat(session.exitCode().blockOptional(PATIENCE).isPresent()).isEqualTo(carrier == Carrier.PROCESS);
    }

    @Test
    void aServerThatIsShutDownExitsWithZero() {
        LspSession session = program().connect().block(PATIENCE);
        assertThat(session.standardError()
                        .map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
                        .blockFirst(PATIENCE))
                .contains("ready");
        session.close().block(PATIENCE);
        assertThat(session.exitCode().block(PATIENCE)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void cancellingSendsACancellation(Carrier carrier) throws InterruptedException {
        LspSession session = client(carrier).connect().block(PATIENCE);
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        session.notifications(Notifications.LOG_MESSAGE).subscribe(log -> said.add(log.message()));
        Disposable asking = session.hover(
                        HoverParams.of(TextDocumentIdentifier.of(URI), Position.of(Example.FOREVER, 0)))
                .subscribe();
        assertThat(said.poll(30, TimeUnit.SECONDS)).isEqualTo("asked");
        asking.dispose();
        assertThat(said.poll(30, TimeUnit.SECONDS)).isEqualTo("cancelled");
        session.close().block(PATIENCE);
    }

    @Test
    void partsAndProgressComeBeforeTheResult() {
        LspSession session = client(Carrier.SOCKET).connect().block(PATIENCE);
        ReferenceParams params =
                ReferenceParams.of(TextDocumentIdentifier.of(URI), Position.of(0, 0), ReferenceContext.of(true));
        StepVerifier.create(session.stream(Requests.REFERENCES, params))
                .expectNextMatches(it -> it instanceof Streamed.Work)
                .expectNextMatches(it -> it instanceof Streamed.Part)
                .expectNextMatches(it -> it instanceof Streamed.Work)
                .expectNext(new Streamed.Result<>(List.of()))
                .expectComplete()
                .verify(PATIENCE);
        assertThat(session.references(params).block(PATIENCE)).hasSize(1);
        session.close().block(PATIENCE);
    }

    @Test
    void requestsOfTheServerHaveDefaultAnswersAndHandlers() {
        LspClient client = client(Carrier.SOCKET)
                .capabilities(
                        dev.sansio.lsp.json.RawJson.parse("{\"workspace\":{\"applyEdit\":true,\"configuration\":true}}")
                                .as(dev.sansio.lsp.protocol.ClientCapabilities.CODEC));
        LspSession session = client.connect().block(PATIENCE);
        assertThat(run(session, "edit").block(PATIENCE).booleanValue()).isFalse();
        assertThat(run(session, "configuration").block(PATIENCE).isNull()).isTrue();
        session.close().block(PATIENCE);
        LspSession configured = client.configuration(
                        item -> JsonNodeFactory.instance.stringNode("red " + item.section()))
                .connect()
                .block(PATIENCE);
        assertThat(run(configured, "configuration").block(PATIENCE).stringValue())
                .isEqualTo("red colour");
        configured.close().block(PATIENCE);
    }

    @Test
    void failuresAreTyped() {
        LspSession session = client(Carrier.SOCKET).connect().block(PATIENCE);
        StepVerifier.create(run(session, "fail"))
                .expectErrorSatisfies(failed -> {
                    assertThat(((LspException) failed).error().code()).isEqualTo(RpcError.INTERNAL_ERROR);
                    assertThat(failed).hasMessageNotContaining("secret");
                })
                .verify(PATIENCE);
        StepVerifier.create(session.request(
                        Requests.EXECUTE_COMMAND, ExecuteCommandParams.of("never"), Duration.ofMillis(1)))
                .expectErrorMatches(it -> it instanceof LspException late && late.kind() == LspException.Kind.TIMED_OUT)
                .verify(PATIENCE);
        StepVerifier.create(session.completion(CompletionParams.of(TextDocumentIdentifier.of(URI), Position.of(0, 0))))
                .expectError(CommandRejectedException.class)
                .verify(PATIENCE);
        session.close().block(PATIENCE);
        StepVerifier.create(run(session, "never"))
                .expectErrorMatches(it -> it instanceof LspException shut && shut.kind() == LspException.Kind.CLOSED)
                .verify(PATIENCE);
    }

    @Test
    void aServerThatDiesInTheMiddleOfAMessageFailsEveryPendingRequestOnce() {
        LspSession session = program().connect().block(PATIENCE);
        StepVerifier.create(Mono.zipDelayError(
                        run(session, "never").materialize(),
                        run(session, "halt").materialize()))
                .assertNext(both -> both.forEach(signal -> assertThat(
                                ((LspException) ((reactor.core.publisher.Signal<?>) signal).getThrowable()).kind())
                        .isEqualTo(LspException.Kind.LOST)))
                .expectComplete()
                .verify(PATIENCE);
        assertThat(session.exitCode().block(PATIENCE)).isEqualTo(3);
        session.ended().block(PATIENCE);
    }

    @Test
    void aServerThatDiesIsStartedAgainAndGetsTheOpenDocuments() {
        LspSession session = program()
                .restart(RestartPolicy.onFailure(1, Duration.ofMillis(1)))
                .connect()
                .block(PATIENCE);
        session.open(URI, LanguageKind.of("text"), "kept").block(PATIENCE);
        StepVerifier.create(run(session, "halt"))
                .expectError(LspException.class)
                .verify(PATIENCE);
        assertThat(hover(session)).contains("kept");
        session.close().block(PATIENCE);
        assertThat(session.exitCode().block(PATIENCE)).isZero();
    }

    @Test
    void everyRequestOfTheSpecificationHasAMethod() {
        long toServer = Requests.ALL.stream()
                .filter(it -> it.direction() == dev.sansio.lsp.method.Direction.CLIENT_TO_SERVER)
                .count();
        long toClient = Requests.ALL.size() - toServer;
        assertThat(typed(LanguageServer.class)).isEqualTo(toServer - 2 + 17); // not initialize, shutdown
        assertThat(typed(LanguageClient.class)).isEqualTo(toClient + 5);
    }

    private static long typed(Class<?> side) {
        return java.util.Arrays.stream(side.getMethods())
                .filter(java.lang.reflect.Method::isDefault)
                .count();
    }
}
