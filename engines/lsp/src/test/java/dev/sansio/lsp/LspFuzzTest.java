package dev.sansio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.lsp.base.Resynchronisation;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.MalformedTextException;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.json.ShapeException;
import dev.sansio.lsp.jsonrpc.JsonRpcCommand;
import dev.sansio.lsp.jsonrpc.JsonRpcEngine;
import dev.sansio.lsp.jsonrpc.JsonRpcEvent;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.Range;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.TextDocumentContentChangePartial;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever bytes come: a value, an event or the typed error, nothing else, and the same for two ways to cut them. */
class LspFuzzTest {

    private static final JsonMapper JACKSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(1_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @FuzzTest
    void conversation(byte[] input) {
        for (Resynchronisation policy : Resynchronisation.values()) {
            decode(
                    () -> {
                        JsonRpcEngine engine =
                                new JsonRpcEngine(Sessions.CONFIG.rpc().withResynchronisation(policy));
                        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
                        return engine;
                    },
                    input,
                    event -> event instanceof JsonRpcEvent.RequestReceived request
                                    && request.method().length() != 1
                            ? List.of(new JsonRpcCommand.Respond(request.id(), RawJson.parse("1")))
                            : List.of());
        }
    }

    @FuzzTest
    void server(byte[] input) {
        decode(
                () -> {
                    LspServerEngine engine = new LspServerEngine(Sessions.CONFIG);
                    engine.receive(Octets.of(Sessions.initialize()).toBuffer(), 0);
                    return engine;
                },
                input,
                Sessions::serve);
    }

    @FuzzTest
    void client(byte[] input) {
        decode(
                () -> {
                    LspClientEngine engine = new LspClientEngine(Sessions.CONFIG);
                    engine.send(Sessions.begin(), 0);
                    return engine;
                },
                input,
                event -> event instanceof LspEvent.Initialized ? List.of(Sessions.shutdown(1)) : List.of());
    }

    /** The scanner passes what Jackson reads, and nothing else but what it is stricter or more generous about. */
    @FuzzTest
    void text(byte[] input) {
        RawJson raw;
        try {
            raw = RawJson.parse(input.clone(), 0, input.length, 100);
        } catch (MalformedTextException malformed) {
            assertThat(malformed.offset()).isBetween(0, input.length);
            return;
        }
        try {
            assertThat(RawJson.of(raw.tree()).tree()).isEqualTo(raw.tree());
        } catch (ShapeException numberTooLong) {
            return;
        }
        if (new String(input, StandardCharsets.UTF_8).indexOf('\ufeff') < 0) {
            try {
                assertThat(raw.tree().toString()).isNotNull();
                JACKSON.readTree(new String(input, StandardCharsets.UTF_8));
            } catch (JacksonException unexpected) {
                throw new AssertionError("Jackson does not read " + raw, unexpected);
            }
        }
    }

    /** A type by the first byte, and a value of it by the others: what is read is written so that it is read again. */
    @FuzzTest
    void types(byte[] input) {
        if (input.length > 1) {
            List<JsonType<?>> types = new ArrayList<>();
            for (RequestMethod<?, ?> method : Requests.ALL) {
                types.add(method.params());
                types.add(method.result());
            }
            try {
                RawJson raw = RawJson.parse(input.clone(), 1, input.length, 100);
                again(types.get((input[0] & 0xFF) % types.size()), raw);
            } catch (MalformedTextException | ShapeException typed) {
                assertThat(typed.getMessage()).isNotEmpty();
            }
        }
    }

    private static <T> void again(JsonType<T> type, RawJson raw) {
        T value = raw.as(type);
        assertThat(RawJson.of(type, value).as(type)).isEqualTo(value);
        assertThat(String.valueOf(value)).isNotNull();
    }

    @FuzzTest
    void edits(byte[] input) {
        if (input.length < 6) {
            return;
        }
        String text = new String(input, 5, input.length - 5, StandardCharsets.UTF_16BE);
        PositionEncoding encoding = PositionEncoding.values()[(input[0] & 0xFF) % 3];
        Range range = Range.of(Position.of(input[1] & 7, input[2] & 31), Position.of(input[3] & 7, input[4] & 31));
        int from = encoding.offset(text, range.start());
        int to = encoding.offset(text, range.end());
        try {
            TextDocument changed = new TextDocument("u", LanguageKind.JAVA, 1, text)
                    .changed(
                            2,
                            List.of(TextDocumentContentChangePartial.of(range, "x")),
                            encoding,
                            new Limit("work", 1 << 20));
            assertThat(changed.text()).isEqualTo(text.substring(0, from) + "x" + text.substring(to));
        } catch (IllegalArgumentException reversed) {
            assertThat(from > to || range.start().line() > range.end().line()).isTrue();
        }
        assertThat(encoding.offset(text, encoding.position(text, from))).isEqualTo(from);
    }

    private static <C, E> void decode(
            Supplier<StreamEngine<C, E>> engine, byte[] input, Function<E, List<C>> reactions) {
        StringBuilder once = new StringBuilder();
        String end = feed(engine.get(), input, input.length, reactions, once);
        StringBuilder bytewise = new StringBuilder();
        String otherEnd = feed(engine.get(), input, 1, reactions, bytewise);
        assertThat(otherEnd).isEqualTo(end);
        assertThat(bytewise.toString()).isEqualTo(once.toString());
    }

    /** Feeds in pieces; how it ended, and what was told and transmitted. */
    private static <C, E> String feed(
            StreamEngine<C, E> engine, byte[] input, int piece, Function<E, List<C>> reactions, StringBuilder seen) {
        engine.advance(0);
        try {
            drain(engine, reactions, seen);
            for (int at = 0; at < input.length; at += Math.max(1, piece)) {
                byte[] part = Arrays.copyOfRange(input, at, Math.min(input.length, at + piece));
                engine.receive(ByteBuffer.wrap(part), 0);
                drain(engine, reactions, seen);
            }
            engine.eof(0);
            drain(engine, reactions, seen);
            return String.valueOf(engine.phase());
        } catch (SessionFailedException failed) {
            return failed.code();
        } finally {
            for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
                seen.append(Octets.of(bytes));
            }
        }
    }

    private static <C, E> void drain(StreamEngine<C, E> engine, Function<E, List<C>> reactions, StringBuilder seen) {
        for (E event = engine.poll(); event != null; event = engine.poll()) {
            seen.append(event).append('\n');
            for (C command : reactions.apply(event)) {
                try {
                    engine.send(command, 0);
                } catch (CommandRejectedException rejected) {
                    assertThat(rejected).hasMessageNotContaining("\n");
                }
            }
        }
    }
}
