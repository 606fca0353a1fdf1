package dev.sansio.matrix.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.Examples;
import dev.sansio.matrix.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Contents of events, against the counts and the examples of the specification. */
class EventTypesTest {

    @Test
    void countsOfVersion119() {
        assertThat(EventTypes.known()).hasSize(KNOWN);
    }

    private static final int KNOWN = 79;

    static Stream<Examples> events() {
        return Examples.all().stream().filter(example -> example.what().equals("event"));
    }

    @Test
    void thereAreAsManyExamplesAsTheSpecificationHas() {
        assertThat(events()).hasSize(EXAMPLES);
    }

    private static final int EXAMPLES = 83;

    @ParameterizedTest
    @MethodSource("events")
    void examplesAreReadAndWrittenAgain(Examples example) {
        Event event = Event.CODEC.read("event", example.value());
        assertThat(event.toJson()).isEqualTo(example.value());
        EventContent content = EventTypes.content(event);
        assertThat(content).isNotInstanceOfAny(UnknownContent.class, UnreadableContent.class);
        assertThat(content.toJson()).isEqualTo(event.content());
    }

    private static EventContent read(String type, String content) {
        return EventTypes.content(type, json(content));
    }

    private static ObjectNode json(String text) {
        return Json.readObject(text.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
    }

    @Test
    void oneFieldOfAnUnexpectedTypeDoesNotSpoilTheEvent() {
        EventContent read =
                read("m.room.member", "{\"membership\":\"join\",\"displayname\":7,\"avatar_url\":\"mxc://a/b\"}");
        assertThat(read).isInstanceOf(RoomMemberContent.class);
        RoomMemberContent member = (RoomMemberContent) read;
        assertThat(member.membership()).isEqualTo("join");
        assertThat(member.displayname()).isNull();
        assertThat(member.avatarUrl()).isEqualTo("mxc://a/b");
        assertThat(member.toJson())
                .isEqualTo(json("{\"membership\":\"join\",\"displayname\":7,\"avatar_url\":\"mxc://a/b\"}"));
    }

    @Test
    void unknownFieldsAreKept() {
        EventContent read = read("m.room.name", "{\"name\":\"n\",\"org.example.x\":[1,{\"y\":null}]}");
        assertThat(read.toJson()).isEqualTo(json("{\"name\":\"n\",\"org.example.x\":[1,{\"y\":null}]}"));
    }

    @Test
    void unknownTypesAreKeptRaw() {
        assertThat(read("org.example.poll", "{\"q\":1}"))
                .isEqualTo(new UnknownContent("org.example.poll", json("{\"q\":1}")));
    }

    @Test
    void whatLacksARequiredMemberIsAValueNoException() {
        assertThat(read("m.room.member", "{}"))
                .isEqualTo(new UnreadableContent("m.room.member", json("{}"), "membership is missing"));
        assertThat(read("m.room.member", "{\"membership\":[]}")).isInstanceOf(UnreadableContent.class);
    }

    @Test
    void unknownKindsOfMessagesHaveWhatAllHave() {
        assertThat(read("m.room.message", "{\"msgtype\":\"org.x\",\"body\":\"b\"}"))
                .isInstanceOf(RoomMessageContent.class);
        assertThat(read("m.room.message", "{\"msgtype\":\"m.text\",\"body\":\"b\"}"))
                .isEqualTo(RoomMessageTextContent.of("b", "m.text"));
        assertThat(read("m.room.message", "{\"msgtype\":5,\"body\":\"b\"}")).isInstanceOf(UnreadableContent.class);
    }

    @Test
    void contentsOfEventsAreNotShown() {
        Event event = Event.of("m.secret.send", json("{\"request_id\":\"r\",\"secret\":\"hush\"}"));
        assertThat(event.toString()).doesNotContain("hush");
        assertThat(EventTypes.content(event).toString()).doesNotContain("hush");
    }
}
