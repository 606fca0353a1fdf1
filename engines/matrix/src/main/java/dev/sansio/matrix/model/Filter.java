package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Filter}. Generated from the specification; see {@code src/generator}. */
public record Filter(
        @Nullable List<String> eventFields,
        @Nullable String eventFormat,
        @Nullable EventFilter presence,
        @Nullable EventFilter accountData,
        @Nullable RoomFilter room,
        Others others) {

    /** How it is read and written. */
    public static final Codec<Filter> CODEC = Codec.object(Filter::read, Filter::write);

    /** With what must be there alone. */
    public static Filter of() {
        return new Filter(null, null, null, null, null, Others.NONE);
    }

    private static Filter read(Reading in) {
        return new Filter(
                in.optional("event_fields", Codec.list(Codec.TEXT)),
                in.optional("event_format", Codec.TEXT),
                in.optional("presence", EventFilter.CODEC),
                in.optional("account_data", EventFilter.CODEC),
                in.optional("room", RoomFilter.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("event_fields", Codec.list(Codec.TEXT), eventFields);
        out.put("event_format", Codec.TEXT, eventFormat);
        out.put("presence", EventFilter.CODEC, presence);
        out.put("account_data", EventFilter.CODEC, accountData);
        out.put("room", RoomFilter.CODEC, room);
        out.others(others);
    }

    /** The same with another {@code eventFields}. */
    public Filter withEventFields(@Nullable List<String> eventFields) {
        return new Filter(eventFields, eventFormat, presence, accountData, room, others);
    }

    /** The same with another {@code eventFormat}. */
    public Filter withEventFormat(@Nullable String eventFormat) {
        return new Filter(eventFields, eventFormat, presence, accountData, room, others);
    }

    /** The same with another {@code presence}. */
    public Filter withPresence(@Nullable EventFilter presence) {
        return new Filter(eventFields, eventFormat, presence, accountData, room, others);
    }

    /** The same with another {@code accountData}. */
    public Filter withAccountData(@Nullable EventFilter accountData) {
        return new Filter(eventFields, eventFormat, presence, accountData, room, others);
    }

    /** The same with another {@code room}. */
    public Filter withRoom(@Nullable RoomFilter room) {
        return new Filter(eventFields, eventFormat, presence, accountData, room, others);
    }

    /** The same with another {@code others}. */
    public Filter withOthers(Others others) {
        return new Filter(eventFields, eventFormat, presence, accountData, room, others);
    }

    /** Part of {@link Filter}. */
    public record RoomFilter(
            @Nullable List<String> notRooms,
            @Nullable List<String> rooms,
            @Nullable RoomEventFilter ephemeral,
            @Nullable Boolean includeLeave,
            @Nullable RoomEventFilter state,
            @Nullable RoomEventFilter timeline,
            @Nullable RoomEventFilter accountData,
            Others others) {

        /** How it is read and written. */
        public static final Codec<RoomFilter> CODEC = Codec.object(RoomFilter::read, RoomFilter::write);

        /** With what must be there alone. */
        public static RoomFilter of() {
            return new RoomFilter(null, null, null, null, null, null, null, Others.NONE);
        }

        private static RoomFilter read(Reading in) {
            return new RoomFilter(
                    in.optional("not_rooms", Codec.list(Codec.TEXT)),
                    in.optional("rooms", Codec.list(Codec.TEXT)),
                    in.optional("ephemeral", RoomEventFilter.CODEC),
                    in.optional("include_leave", Codec.FLAG),
                    in.optional("state", RoomEventFilter.CODEC),
                    in.optional("timeline", RoomEventFilter.CODEC),
                    in.optional("account_data", RoomEventFilter.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("not_rooms", Codec.list(Codec.TEXT), notRooms);
            out.put("rooms", Codec.list(Codec.TEXT), rooms);
            out.put("ephemeral", RoomEventFilter.CODEC, ephemeral);
            out.put("include_leave", Codec.FLAG, includeLeave);
            out.put("state", RoomEventFilter.CODEC, state);
            out.put("timeline", RoomEventFilter.CODEC, timeline);
            out.put("account_data", RoomEventFilter.CODEC, accountData);
            out.others(others);
        }
    }
}
