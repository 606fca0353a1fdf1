package dev.sansio.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.http.HttpFields;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.api.CallReading;
import dev.sansio.matrix.api.Operation;
import dev.sansio.matrix.api.Operations;
import dev.sansio.matrix.api.Routes;
import dev.sansio.matrix.event.EventContent;
import dev.sansio.matrix.event.EventTypes;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.room.Redaction;
import dev.sansio.matrix.room.Relation;
import dev.sansio.matrix.room.Room;
import dev.sansio.matrix.sync.ClassicSync;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.matrix.sync.SyncItem.Section;
import dev.sansio.matrix.sync.SyncLimits;
import dev.sansio.matrix.sync.SyncOptions;
import dev.sansio.matrix.sync.SyncReader;
import dev.sansio.oauth.form.Parameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes: a value, or the documented exception with a message fit for people. */
class MatrixFuzzTest {

    private static final ClassicSync SYNC =
            new ClassicSync(SyncOptions.DEFAULTS, SyncLimits.of(4096, 4096, 20, 8192, 16_384));

    /** However it is cut, the same items come, and the same end. */
    @FuzzTest
    void syncs(byte[] input) {
        List<Object> whole = sync(input, Math.max(1, input.length));
        assertThat(sync(input, 1)).isEqualTo(whole);
        assertThat(sync(input, 3)).isEqualTo(whole);
        List<SyncItem> items = new ArrayList<>();
        whole.forEach(each -> {
            if (each instanceof SyncItem item) {
                items.add(item);
            }
        });
        Room room = Room.of("!r:e", Section.JOIN).after(items, 20);
        assertThat(room.name()).isNotNull();
        assertThat(room.powerLevels().of("@a:e")).isNotNull();
    }

    private static List<Object> sync(byte[] input, int piece) {
        List<Object> all = new ArrayList<>();
        SyncReader reader = SYNC.reader();
        try {
            for (int at = 0; at < input.length; at += piece) {
                reader.feed(ByteBuffer.wrap(input, at, Math.min(piece, input.length - at)));
                drain(reader, all);
            }
            reader.end();
            drain(reader, all);
            all.add(String.valueOf(reader.nextBatch()));
        } catch (MalformedJsonException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
            all.add("broken");
        }
        return all;
    }

    private static void drain(SyncReader reader, List<Object> all) {
        for (SyncItem item = reader.next(); item != null; item = reader.next()) {
            assertThat(item.toString()).isNotNull();
            all.add(item);
        }
    }

    @FuzzTest
    void events(byte[] input) {
        ObjectNode json;
        Event event;
        try {
            json = Json.readObject(input, JsonLimits.DEFAULTS);
            event = Event.CODEC.read("event", json);
        } catch (MalformedJsonException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
            return;
        }
        assertThat(event.toJson()).isEqualTo(json);
        EventContent content = EventTypes.content(event);
        assertThat(content.toString()).isNotNull();
        assertThat(Event.CODEC.read("event", event.withContent(content.toJson()).toJson()))
                .isNotNull();
        assertThat(Redaction.apply(event, event).toString()).isNotNull();
        Relation relation = Relation.of(event);
        assertThat(relation == null || relation.target() != null).isTrue();
    }

    /** The same content, read as that of every type that is known. */
    @FuzzTest
    void contents(byte[] input) {
        try {
            ObjectNode json = Json.readObject(input, JsonLimits.DEFAULTS);
            for (String type : EventTypes.known()) {
                EventContent content = EventTypes.content(type, json);
                assertThat(EventTypes.content(type, content.toJson())).isNotNull();
            }
        } catch (MalformedJsonException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    /** The same text, as the content and as the answer of every operation. */
    @FuzzTest
    void messages(byte[] input) {
        JsonNode json;
        try {
            json = Json.read(input, JsonLimits.DEFAULTS);
        } catch (MalformedJsonException documented) {
            return;
        }
        for (Operation<?> operation : Operations.ALL) {
            try {
                assertThat(again(operation.result(), json)).isTrue();
            } catch (MalformedJsonException documented) {
                assertThat(documented.getMessage()).matches("[ -~]+");
            }
            try {
                CallReading in = new CallReading(Map.of("roomId", "!r"), Parameters.EMPTY, HttpFields.EMPTY, json);
                assertThat(operation.reader().apply(in).toString()).isNotNull();
            } catch (MalformedJsonException documented) {
                assertThat(documented.getMessage()).matches("[ -~]+");
            }
        }
        String path = new String(input, StandardCharsets.ISO_8859_1);
        assertThat(Routes.find("GET", "/_matrix/client/v3/profile/" + path)).isNotNull();
    }

    private static <R> boolean again(Codec<R> codec, JsonNode json) {
        R value = codec.read("result", json);
        return codec.read("result", codec.write(value)).equals(value);
    }

    @Test
    void validTextsWithMistakes() {
        List<String> texts = new ArrayList<>();
        Examples.all().stream()
                .filter(example -> example.of().equals("sync") || example.what().equals("event"))
                .forEach(example -> texts.add(example.value().toString()));
        Random random = new Random(7);
        for (int run = 0; run < 600; run++) {
            StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                    default -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
                }
            }
            byte[] input = text.toString().getBytes(StandardCharsets.UTF_8);
            syncs(input);
            events(input);
            if (run % 20 == 0) {
                contents(input);
                messages(input);
            }
        }
    }
}
