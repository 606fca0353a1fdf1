package dev.sansio.matrix.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.Examples;
import dev.sansio.matrix.sync.SyncItem.Part;
import dev.sansio.matrix.sync.SyncItem.Section;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

/** The response of sync, read while it arrives. */
class ClassicReaderTest {

    private static final String MESSAGE = "{\"type\":\"m.room.message\",\"sender\":\"@a:e\",\"event_id\":\"$1\","
            + "\"content\":{\"body\":\"Grüße 🙂\",\"msgtype\":\"m.text\"}}";
    private static final String TO_DEVICE = "{\"type\":\"m.room.encrypted\",\"content\":{}}";

    private static SyncReader reader(SyncLimits limits) {
        return new ClassicSync(SyncOptions.DEFAULTS, limits).reader();
    }

    private static List<SyncItem> read(String text) {
        return read(text, 1 << 20, SyncLimits.DEFAULTS);
    }

    private static List<SyncItem> read(String text, int piece, SyncLimits limits) {
        SyncReader reader = reader(limits);
        List<SyncItem> items = new ArrayList<>();
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < octets.length; at += piece) {
            reader.feed(ByteBuffer.wrap(octets, at, Math.min(piece, octets.length - at)));
            drain(reader, items);
        }
        reader.end();
        drain(reader, items);
        String next = reader.nextBatch();
        items.add(new SyncItem.Detail("next", StringNode.valueOf(String.valueOf(next))));
        return items;
    }

    private static void drain(SyncReader reader, List<SyncItem> items) {
        for (SyncItem item = reader.next(); item != null; item = reader.next()) {
            items.add(item);
        }
    }

    private static List<String> shown(List<SyncItem> items) {
        return items.stream().map(ClassicReaderTest::shown).toList();
    }

    private static String shown(SyncItem item) {
        if (item instanceof SyncItem.RoomEvent event) {
            return event.part() + " " + event.room() + " " + event.event().type();
        }
        if (item instanceof SyncItem.Garbled garbled) {
            return "garbled " + garbled.where() + ": " + garbled.reason();
        }
        if (item instanceof SyncItem.Gap gap) {
            return "gap " + gap.room() + " " + gap.prevBatch();
        }
        if (item instanceof SyncItem.ToDevice message) {
            return "to device " + message.event().type();
        }
        return item instanceof SyncItem.Detail detail ? detail.name() + "=" + detail.value() : item.toString();
    }

    private static String room(String members) {
        return "{\"rooms\":{\"join\":{\"!r:e\":{" + members + "}}},\"next_batch\":\"s1\"}";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1 << 20})
    void theExampleOfTheSpecificationHoweverItIsCut(int piece) {
        String example = Examples.all().stream()
                .filter(each -> each.of().equals("sync"))
                .findFirst()
                .orElseThrow()
                .value()
                .toString();
        List<SyncItem> items = read(example, piece, SyncLimits.DEFAULTS);
        assertThat(items).isEqualTo(read(example));
        assertThat(items).doesNotHaveAnyElementsOfTypes(SyncItem.Garbled.class);
        assertThat(items).filteredOn(SyncItem.RoomListed.class::isInstance).hasSize(3);
        assertThat(items).filteredOn(SyncItem.RoomEvent.class::isInstance).hasSize(EVENTS);
    }

    private static final int EVENTS = 11;

    @Test
    void messagesToTheDeviceComeBeforeRoomsWhateverTheOrderOfMembers() {
        String text = "{\"next_batch\":\"s1\",\"rooms\":{\"join\":{\"!r:e\":{\"timeline\":{\"events\":[" + MESSAGE
                + "]}}}},\"to_device\":{\"events\":[" + TO_DEVICE + "]}}";
        assertThat(shown(read(text)))
                .containsExactly(
                        "to device m.room.encrypted",
                        "RoomListed[room=!r:e, section=JOIN]",
                        "TIMELINE !r:e m.room.message",
                        "next=\"s1\"");
    }

    @Test
    void noMoreIsHeldBackForThemThanTheLimit() {
        String text = "{\"rooms\":{\"join\":{\"!r:e\":{\"timeline\":{\"events\":[" + MESSAGE
                + "]}}}},\"to_device\":{\"events\":[" + TO_DEVICE + "]}}";
        List<SyncItem> items = read(text, 1000, SyncLimits.of(1000, 1000, 10, 1000, 50));
        assertThat(shown(items).get(0)).startsWith("RoomListed");
        assertThat(shown(items).get(2)).isEqualTo("to device m.room.encrypted");
    }

    @Test
    void gapsAreAnnouncedBeforeTheTimelineAndStateStandsWhereItBelongs() {
        String text = room("\"state_after\":{\"events\":[" + MESSAGE + "]},\"timeline\":{\"events\":[" + MESSAGE
                + "],\"limited\":true,\"prev_batch\":\"p\"},\"state\":{\"events\":[" + MESSAGE + "]}");
        assertThat(shown(read(text)))
                .containsExactly(
                        "RoomListed[room=!r:e, section=JOIN]",
                        "StateComesAfter[room=!r:e, section=JOIN]",
                        "STATE !r:e m.room.message",
                        "gap !r:e p",
                        "TIMELINE !r:e m.room.message",
                        "STATE_AFTER !r:e m.room.message",
                        "next=\"s1\"");
    }

    @Test
    void aTimelineThatIsNotLimitedHasNoGap() {
        String text = room("\"timeline\":{\"limited\":false,\"prev_batch\":\"p\",\"events\":[]}");
        assertThat(read(text)).doesNotHaveAnyElementsOfTypes(SyncItem.Gap.class);
    }

    @Test
    void aRoomBeyondTheLimitComesInTheOrderOfTheResponse() {
        String text = room("\"timeline\":{\"events\":[" + MESSAGE + "," + MESSAGE
                + "],\"limited\":true},\"state\":{\"events\":[" + MESSAGE + "]}");
        assertThat(shown(read(text, 1000, SyncLimits.of(1000, 1000, 10, 150, 1000))))
                .containsExactly(
                        "RoomListed[room=!r:e, section=JOIN]",
                        "TIMELINE !r:e m.room.message",
                        "TIMELINE !r:e m.room.message",
                        "gap !r:e null",
                        "STATE !r:e m.room.message",
                        "next=\"s1\"");
    }

    @Test
    void oneBadEventIsLeftOutAndTheOthersAreKept() {
        String text =
                room("\"timeline\":{\"events\":[7,{\"type\":\"x\"},{\"type\":\"a\",\"type\":\"b\",\"content\":{}},"
                        + "{\"type\":\"t\",\"content\":{\"x\":\"\\ud800\"}}," + MESSAGE + "]}");
        assertThat(shown(read(text)))
                .containsExactly(
                        "RoomListed[room=!r:e, section=JOIN]",
                        "garbled rooms.join.!r:e.timeline: event is not an object",
                        "garbled rooms.join.!r:e.timeline: content is missing",
                        "garbled rooms.join.!r:e.timeline: a second member of one name",
                        "garbled rooms.join.!r:e.timeline: half a pair of surrogates",
                        "TIMELINE !r:e m.room.message",
                        "next=\"s1\"");
    }

    @Test
    void anEventBeyondTheLimitIsLeftOut() {
        String large = MESSAGE.replace("Grüße", "x".repeat(300));
        String deep = "{\"type\":\"t\",\"content\":" + "{\"a\":".repeat(20) + "1" + "}".repeat(21);
        String text = room("\"timeline\":{\"events\":[" + large + "," + deep + "," + MESSAGE + "]}");
        assertThat(shown(read(text, 10, SyncLimits.of(200, 1000, 10, 2000, 2000))))
                .containsExactly(
                        "RoomListed[room=!r:e, section=JOIN]",
                        "garbled rooms.join.!r:e.timeline: SyncLimits.value is 200, and more came",
                        "garbled rooms.join.!r:e.timeline: SyncLimits.depth is 10, and more came",
                        "TIMELINE !r:e m.room.message",
                        "next=\"s1\"");
    }

    @Test
    void aStringWithoutEndFailsTheResponse() {
        String text = "{\"x\":\"" + "y".repeat(5000);
        assertThatThrownBy(() -> read(text, 100, SyncLimits.of(200, 1000, 10, 2000, 2000)))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("SyncLimits.text");
    }

    @Test
    void unknownMembersAreKept() {
        String text =
                "{\"org.x\":{\"a\":[1]},\"rooms\":{\"join\":{\"!r:e\":{\"org.y\":2,\"timeline\":{\"org.z\":3}}},\"peek\":4},"
                        + "\"to_device\":{\"org.w\":5}}";
        assertThat(shown(read(text)))
                .contains("org.x={\"a\":[1]}", "to_device.org.w=5", "rooms.peek=4")
                .contains("RoomDetail[room=!r:e, section=JOIN, name=org.y, value=2]")
                .contains("RoomDetail[room=!r:e, section=JOIN, name=timeline.org.z, value=3]");
    }

    @Test
    void membersOfAnotherTypeAreGarbled() {
        assertThat(shown(read("{\"next_batch\":5,\"rooms\":[],\"device_lists\":7,\"to_device\":{\"events\":{}}}")))
                .containsExactly(
                        "garbled next_batch: next_batch is not a string",
                        "garbled rooms: not what stands here",
                        "garbled device_lists: device_lists is not an object",
                        "garbled to_device.events: not what stands here",
                        "next=\"null\"");
        assertThat(shown(read("{\"rooms\":{\"join\":{\"!r\":5,\"!s\":{\"timeline\":7,\"state\":{\"events\":8}}}}}")))
                .contains("garbled rooms.join.!r: not what stands here")
                .contains("RoomDetail[room=!s, section=JOIN, name=timeline, value=7]")
                .contains("garbled rooms.join.!s.state.events: not what stands here");
    }

    @Test
    void invitesAndKeysAndDevices() {
        String text = "{\"rooms\":{\"invite\":{\"!i\":{\"invite_state\":{\"events\":[" + MESSAGE + "]}}}},"
                + "\"device_lists\":{\"changed\":[\"@a:e\"]},\"device_one_time_keys_count\":{\"signed_curve25519\":20},"
                + "\"device_unused_fallback_key_types\":[\"signed_curve25519\"],\"presence\":{\"events\":[" + MESSAGE
                + "]},"
                + "\"account_data\":{\"events\":[" + MESSAGE + "]}}";
        List<SyncItem> items = read(text);
        assertThat(items)
                .contains(
                        new SyncItem.RoomListed("!i", Section.INVITE),
                        new SyncItem.DeviceLists(List.of("@a:e"), List.of()),
                        new SyncItem.OneTimeKeyCounts(Map.of("signed_curve25519", 20L)),
                        new SyncItem.UnusedFallbackKeys(List.of("signed_curve25519")))
                .anyMatch(item -> item instanceof SyncItem.Presence)
                .anyMatch(item -> item instanceof SyncItem.AccountData)
                .anyMatch(item -> item instanceof SyncItem.RoomEvent event && event.part() == Part.STRIPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "5",
                "{",
                "{\"a\":",
                "{\"a\":1}x",
                "{\"a\":1}{}",
                "{a:1}",
                "{\"rooms\":{\"join\":{\"!r\":{",
                "{\"next_batch\":\"s\"",
                "nul",
                "{\"a\":1,}",
                "{\"x\":01}"
            })
    void whatIsNoObjectFails(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> read(text, 1, SyncLimits.DEFAULTS)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void onlyUtf8IsRead() {
        byte[][] none = {
            {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'},
            {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'},
            {'{', '"', (byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80, '"', ':', '1', '}'},
            {'{', '"', (byte) 0xE9, '"', ':', '1', '}'}
        };
        for (byte[] octets : none) {
            SyncReader reader = reader(SyncLimits.DEFAULTS);
            reader.feed(ByteBuffer.wrap(octets));
            assertThatThrownBy(reader::next).isInstanceOf(MalformedJsonException.class);
        }
    }

    /** A hundred thousand events in pieces, of which nothing stays. */
    @Test
    void aLargeResponseNeedsNoMemory() {
        SyncReader reader = reader(SyncLimits.DEFAULTS);
        reader.feed(buffer("{\"rooms\":{\"join\":{"));
        assertThat(reader.next()).isNull();
        long events = 0;
        int most = 0;
        for (int room = 0; room < 1000; room++) {
            StringBuilder text = new StringBuilder(room == 0 ? "" : ",");
            text.append("\"!").append(room).append("\":{\"timeline\":{\"events\":[");
            text.append((MESSAGE + ",").repeat(99)).append(MESSAGE).append("]}}");
            reader.feed(buffer(text.toString()));
            int here = 0;
            for (SyncItem item = reader.next(); item != null; item = reader.next()) {
                here++;
                events += item instanceof SyncItem.RoomEvent ? 1 : 0;
            }
            most = Math.max(most, here);
        }
        reader.feed(buffer("}},\"next_batch\":\"s\"}"));
        reader.end();
        assertThat(reader.next()).isNull();
        assertThat(events).isEqualTo(100_000);
        assertThat(reader.nextBatch()).isEqualTo("s");
        assertThat((long) most * MESSAGE.length()).isLessThan(3 << 20);
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void requestsOfASync() {
        SyncDialect sync =
                new ClassicSync(SyncOptions.DEFAULTS.withFilter("7").withFullState(true), SyncLimits.DEFAULTS);
        assertThat(sync.request(null, Duration.ZERO).target())
                .isEqualTo("/_matrix/client/v3/sync?filter=7&full_state=true&timeout=0&use_state_after=true");
        assertThat(sync.request("s1", Duration.ofSeconds(30)).target())
                .isEqualTo("/_matrix/client/v3/sync?filter=7&since=s1&timeout=30000&use_state_after=true");
    }
}
