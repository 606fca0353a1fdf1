package dev.sansio.lsp;

import static dev.sansio.lsp.SessionState.AWAITING_EXIT;
import static dev.sansio.lsp.SessionState.AWAITING_INITIALIZE;
import static dev.sansio.lsp.SessionState.AWAITING_INITIALIZE_RESULT;
import static dev.sansio.lsp.SessionState.AWAITING_SHUTDOWN_RESULT;
import static dev.sansio.lsp.SessionState.EXITED;
import static dev.sansio.lsp.SessionState.RUNNING;
import static dev.sansio.lsp.Sessions.call;
import static dev.sansio.lsp.Sessions.error;
import static dev.sansio.lsp.Sessions.initialize;
import static dev.sansio.lsp.Sessions.initializeResult;
import static dev.sansio.lsp.Sessions.result;
import static dev.sansio.lsp.Sessions.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.protocol.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every state and everything that may happen in it, on both sides; and that the README shows these transitions. */
class SessionStateTest {

    private static final String HOVER =
            "{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{\"line\":1,\"character\":2}}";

    /** What leads to each state. */
    private static final Map<SessionState, Consumer<Played>> TO_CLIENT = new LinkedHashMap<>();

    private static final Map<SessionState, Consumer<Played>> TO_SERVER = new LinkedHashMap<>();

    static {
        reach(TO_CLIENT, AWAITING_INITIALIZE, it -> {});
        reach(TO_CLIENT, AWAITING_INITIALIZE_RESULT, it -> it.send(Sessions.begin()));
        reach(TO_CLIENT, RUNNING, it -> it.receive(initializeResult()));
        reach(TO_CLIENT, AWAITING_SHUTDOWN_RESULT, it -> it.send(Sessions.shutdown(9)));
        reach(TO_CLIENT, AWAITING_EXIT, it -> it.receive(result("9", "null")));
        reach(TO_CLIENT, EXITED, it -> it.send(Sessions.exit()));
        reach(TO_SERVER, AWAITING_INITIALIZE, it -> {});
        reach(TO_SERVER, AWAITING_INITIALIZE_RESULT, it -> it.receive(initialize()));
        reach(
                TO_SERVER,
                RUNNING,
                it -> it.send(new LspCommand.Respond<>(RpcId.of(0), Requests.INITIALIZE, Sessions.INITIALIZED)));
        reach(TO_SERVER, AWAITING_SHUTDOWN_RESULT, it -> it.receive(call("9", "shutdown", "null")));
        reach(TO_SERVER, AWAITING_EXIT, it -> it.send(new LspCommand.Respond<>(RpcId.of(9), Requests.SHUTDOWN, null)));
        reach(TO_SERVER, EXITED, it -> it.receive(tell("exit", "null")));
    }

    private static void reach(Map<SessionState, Consumer<Played>> all, SessionState state, Consumer<Played> last) {
        Consumer<Played> before =
                all.values().stream().reduce((one, next) -> next).orElse(it -> {});
        all.put(state, it -> {
            before.accept(it);
            last.accept(it);
        });
    }

    /** What a client may do or hear, and the states that it leads through; in all others it changes nothing. */
    private static final Map<String, Consumer<Played>> CLIENT_INPUTS = Map.of(
            "initialize", it -> it.send(Sessions.begin()),
            "initialize result", it -> it.receive(initializeResult()),
            "initialize error", it -> it.receive(error("0", 1)),
            "hover", it -> it.send(Sessions.ask(5, Requests.HOVER, HOVER)),
            "shutdown", it -> it.send(Sessions.shutdown(9)),
            "shutdown result", it -> it.receive(result("9", "null")),
            "shutdown error", it -> it.receive(error("9", 1)),
            "exit", it -> it.send(Sessions.exit()));

    private static final Map<String, Consumer<Played>> SERVER_INPUTS = Map.of(
            "initialize", it -> it.receive(initialize()),
            "initialize result",
                    it -> it.send(new LspCommand.Respond<>(RpcId.of(0), Requests.INITIALIZE, Sessions.INITIALIZED)),
            "initialize error", it -> it.send(new LspCommand.Refuse(RpcId.of(0), RpcError.of(1, "no"))),
            "hover", it -> it.receive(call("5", "textDocument/hover", HOVER)),
            "shutdown", it -> it.receive(call("9", "shutdown", "null")),
            "shutdown result", it -> it.send(new LspCommand.Respond<>(RpcId.of(9), Requests.SHUTDOWN, null)),
            "shutdown error", it -> it.send(new LspCommand.Refuse(RpcId.of(9), RpcError.of(1, "no"))),
            "exit", it -> it.receive(tell("exit", "null")));

    @TestFactory
    Stream<DynamicTest> everyInputInEveryState() throws IOException {
        Map<String, SessionState> table = table();
        return Stream.of(true, false)
                .flatMap(client -> (client ? TO_CLIENT : TO_SERVER)
                        .entrySet().stream()
                                .flatMap(state -> (client ? CLIENT_INPUTS : SERVER_INPUTS)
                                        .entrySet().stream()
                                                .map(input -> DynamicTest.dynamicTest(
                                                        (client ? "client, " : "server, ") + state.getKey() + ": "
                                                                + input.getKey(),
                                                        () -> {
                                                            Played played = new Played(
                                                                    client
                                                                            ? new LspClientEngine(Sessions.CONFIG)
                                                                            : new LspServerEngine(Sessions.CONFIG));
                                                            state.getValue().accept(played);
                                                            assertThat(played.engine()
                                                                            .state())
                                                                    .isEqualTo(state.getKey());
                                                            attempt(input.getValue(), played);
                                                            assertThat(played.engine()
                                                                            .state())
                                                                    .isEqualTo(table.getOrDefault(
                                                                            state.getKey() + " " + input.getKey(),
                                                                            state.getKey()));
                                                        }))));
    }

    private static void attempt(Consumer<Played> input, Played played) {
        try {
            input.accept(played);
        } catch (CommandRejectedException rejected) {
            assertThat(rejected).message().isNotBlank();
        }
    }

    /** The transitions of the diagram in the README: the state and the input, and the next state. */
    private static Map<String, SessionState> table() throws IOException {
        Map<String, SessionState> table = new LinkedHashMap<>();
        Matcher line = Pattern.compile("(?m)^    ([A-Z_]+) --> ([A-Z_]+): (.+)$")
                .matcher(Files.readString(Path.of("README.md")));
        while (line.find()) {
            for (String input : line.group(3).split(", ")) {
                table.put(line.group(1) + " " + input, SessionState.valueOf(line.group(2)));
            }
        }
        assertThat(table).hasSizeGreaterThan(8);
        return table;
    }
}
