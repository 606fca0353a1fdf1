package dev.sansio.matrix.sync;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.sync.SyncItem.Part;
import dev.sansio.matrix.sync.SyncItem.Section;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the response of {@code /sync}: the members that hold lists of events are walked through, all others are read whole. */
final class ClassicReader implements SyncReader {

    private static final List<String> LISTS = List.of("presence", "account_data", "to_device");
    private static final Map<String, Section> SECTIONS =
            Map.of("join", Section.JOIN, "invite", Section.INVITE, "knock", Section.KNOCK, "leave", Section.LEAVE);
    private static final Map<String, Part> PARTS = Map.of(
            "state", Part.STATE,
            "state_after", Part.STATE_AFTER,
            "timeline", Part.TIMELINE,
            "ephemeral", Part.EPHEMERAL,
            "account_data", Part.ACCOUNT_DATA,
            "invite_state", Part.STRIPPED,
            "knock_state", Part.STRIPPED);

    private final JsonParser parser;
    private final Feed feed;
    private final SyncLimits limits;
    private final Order order;
    private final Utf8 utf8 = new Utf8();
    /** The names of the objects that are open, from the outside in. */
    private final List<String> path = new ArrayList<>();

    private boolean ended;
    private boolean begun;
    private boolean done;
    private boolean inEvents;
    private String name = "";
    private @Nullable ValueReader value;
    private @Nullable JsonNode limited;
    private @Nullable String prevBatch;
    private @Nullable String nextBatch;
    private @Nullable MalformedJsonException broken;

    ClassicReader(JsonFactory factory, SyncLimits limits) {
        this.parser = factory.createNonBlockingByteBufferParser(ObjectReadContext.empty());
        this.feed = new Feed(parser);
        this.limits = limits;
        this.order = new Order(limits);
    }

    @Override
    public void feed(ByteBuffer bytes) {
        if (broken == null && !utf8.accept(bytes)) {
            broken = MalformedJsonException.type("the response", "UTF-8");
        } else if (broken == null && bytes.hasRemaining()) {
            feed.feed(bytes);
        }
    }

    @Override
    public void end() {
        ended = true;
        if (broken == null) {
            feed.end();
        }
    }

    @Override
    public @Nullable SyncItem next() {
        while (order.isEmpty()) {
            if (broken != null) {
                throw broken;
            }
            JsonToken token = token();
            if (token == JsonToken.NOT_AVAILABLE) {
                if (feed.more()) {
                    continue;
                }
                if (!ended) {
                    return null;
                }
                feed.over();
                continue;
            }
            if (token == null) {
                if (!done) {
                    throw failed("the response ends too early");
                }
                return null;
            }
            step(token);
        }
        return order.next();
    }

    private @Nullable JsonToken token() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw failed(
                    e instanceof StreamConstraintsException ? "within SyncLimits.text and SyncLimits.depth" : "JSON");
        }
    }

    private MalformedJsonException failed(String expected) {
        broken = MalformedJsonException.type("the response", expected);
        return broken;
    }

    private void step(JsonToken token) {
        ValueReader reading = value;
        if (reading != null) {
            if (reading.accept(token, parser)) {
                value = null;
                read(reading);
            }
            return;
        }
        if (done || (!begun && token != JsonToken.START_OBJECT)) {
            throw failed("one object");
        }
        switch (token) {
            case PROPERTY_NAME -> name = parser.currentName();
            case END_OBJECT -> closeObject();
            case END_ARRAY -> inEvents = false;
            case START_OBJECT -> {
                if (!begun) {
                    begun = true;
                } else if (!inEvents && isOpened()) {
                    openObject();
                } else {
                    begin(token);
                }
            }
            case START_ARRAY -> {
                if (!inEvents && name.equals("events") && listsEvents()) {
                    inEvents = true;
                } else {
                    begin(token);
                }
            }
            default -> begin(token);
        }
    }

    private void begin(JsonToken token) {
        ValueReader reading =
                new ValueReader(limits, parser.currentTokenLocation().getByteOffset());
        if (reading.accept(token, parser)) {
            read(reading);
        } else {
            value = reading;
        }
    }

    /** Whether the object that begins is walked through. */
    private boolean isOpened() {
        return switch (path.size()) {
            case 0 -> name.equals("rooms") || LISTS.contains(name);
            case 1 -> path.get(0).equals("rooms") && SECTIONS.containsKey(name);
            case 2 -> true;
            case 3 -> PARTS.containsKey(name);
            default -> false;
        };
    }

    private boolean listsEvents() {
        return path.size() == 4 || (path.size() == 1 && !path.get(0).equals("rooms"));
    }

    private void openObject() {
        path.add(name);
        if (path.size() == 3) {
            order.roomBegins(new SyncItem.RoomListed(room(), section()));
        } else if (path.size() == 4) {
            limited = null;
            prevBatch = null;
            if (name.equals("state_after")) {
                order.ofRoom(new SyncItem.StateComesAfter(room(), section()), 100);
            }
        }
    }

    private void closeObject() {
        if (path.isEmpty()) {
            done = true;
            order.end();
            return;
        }
        String closed = path.get(path.size() - 1);
        if (path.size() == 4 && closed.equals("timeline") && limited != null && limited.asBoolean(false)) {
            order.ofRoom(new SyncItem.Gap(room(), section(), prevBatch), 100);
        } else if (path.size() == 3) {
            order.roomEnds();
        } else if (path.size() == 1 && closed.equals("to_device")) {
            order.toDeviceIsOver();
        }
        path.remove(path.size() - 1);
    }

    private String room() {
        return path.get(2);
    }

    private Section section() {
        return SECTIONS.getOrDefault(path.get(1), Section.LEAVE);
    }

    private void read(ValueReader reading) {
        String problem = reading.problem();
        long octets = reading.octets();
        if (problem != null) {
            garbled(problem, octets);
        } else if (inEvents) {
            event(reading.value(), octets);
        } else if (path.isEmpty()) {
            member(reading.value());
        } else if (path.size() == 3) {
            order.ofRoom(new SyncItem.RoomDetail(room(), section(), name, reading.value()), octets);
        } else if (path.size() == 4 && name.equals("limited")) {
            limited = reading.value();
        } else if (path.size() == 4 && name.equals("prev_batch")) {
            prevBatch = reading.value().asString("");
        } else if (name.equals("events") || path.size() == 2) {
            garbled("not what stands here", octets);
        } else if (path.size() == 4) {
            String detail = path.get(3) + "." + name;
            order.ofRoom(new SyncItem.RoomDetail(room(), section(), detail, reading.value()), octets);
        } else {
            order.first(new SyncItem.Detail(path.get(0) + "." + name, reading.value()));
        }
    }

    private void garbled(String problem, long octets) {
        String where = String.join(".", path) + (inEvents ? "" : (path.isEmpty() ? "" : ".") + name);
        SyncItem item = new SyncItem.Garbled(where, problem);
        if (path.size() >= 3) {
            order.ofRoom(item, Math.min(octets, 1000));
        } else {
            order.first(item);
        }
    }

    private void event(JsonNode node, long octets) {
        Event event;
        try {
            event = Event.CODEC.read("event", node);
        } catch (MalformedJsonException e) {
            garbled(String.valueOf(e.getMessage()), octets);
            return;
        }
        if (path.size() == 4) {
            Part part = PARTS.getOrDefault(path.get(3), Part.STRIPPED);
            order.ofRoom(new SyncItem.RoomEvent(room(), section(), part, event), octets);
        } else {
            order.first(
                    switch (path.get(0)) {
                        case "to_device" -> new SyncItem.ToDevice(event);
                        case "presence" -> new SyncItem.Presence(event);
                        default -> new SyncItem.AccountData(event);
                    });
        }
    }

    private void member(JsonNode node) {
        try {
            switch (name) {
                case "next_batch" -> nextBatch = Codec.TEXT.read(name, node);
                case "device_lists" -> order.first(deviceLists(Codec.JSON.read(name, node)));
                case "device_one_time_keys_count" ->
                    order.first(new SyncItem.OneTimeKeyCounts(
                            Codec.map(Codec.NUMBER).read(name, node)));
                case "device_unused_fallback_key_types" ->
                    order.first(new SyncItem.UnusedFallbackKeys(
                            Codec.list(Codec.TEXT).read(name, node)));
                case "rooms", "presence", "account_data", "to_device" -> garbled("not what stands here", 0);
                default -> order.first(new SyncItem.Detail(name, node));
            }
        } catch (MalformedJsonException e) {
            garbled(String.valueOf(e.getMessage()), 0);
        }
    }

    private static SyncItem deviceLists(ObjectNode node) {
        return new SyncItem.DeviceLists(users(node, "changed"), users(node, "left"));
    }

    private static List<String> users(ObjectNode node, String name) {
        JsonNode list = node.get(name);
        return list == null || list.isNull()
                ? List.of()
                : Codec.list(Codec.TEXT).read(name, list);
    }

    @Override
    public @Nullable String nextBatch() {
        return nextBatch;
    }
}
