package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.model.RoomEventFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/search}. Generated from the specification; see {@code src/generator}. */
public record Search(@Nullable String nextBatch, Categories searchCategories, Others others)
        implements Call<Search.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "search",
            "POST",
            "/_matrix/client/v3/search",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            Search::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static Search of(Categories searchCategories) {
        return new Search(null, searchCategories, Others.NONE);
    }

    private static Search read(CallReading in) {
        return new Search(
                in.query("next_batch", Text.STRING), in.required("search_categories", Categories.CODEC), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("next_batch", Text.STRING, nextBatch);
        out.put("search_categories", Categories.CODEC, searchCategories);
        out.others(others);
    }

    /** The same with another {@code nextBatch}. */
    public Search withNextBatch(@Nullable String nextBatch) {
        return new Search(nextBatch, searchCategories, others);
    }

    /** The same with another {@code others}. */
    public Search withOthers(Others others) {
        return new Search(nextBatch, searchCategories, others);
    }

    /** What is answered. */
    public record Result(ResultCategories searchCategories, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(ResultCategories searchCategories) {
            return new Result(searchCategories, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("search_categories", ResultCategories.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("search_categories", ResultCategories.CODEC, searchCategories);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record Categories(@Nullable RoomEventsCriteria roomEvents, Others others) {

        /** How it is read and written. */
        public static final Codec<Categories> CODEC = Codec.object(Categories::read, Categories::write);

        /** With what must be there alone. */
        public static Categories of() {
            return new Categories(null, Others.NONE);
        }

        private static Categories read(Reading in) {
            return new Categories(in.optional("room_events", RoomEventsCriteria.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("room_events", RoomEventsCriteria.CODEC, roomEvents);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record RoomEventsCriteria(
            String searchTerm,
            @Nullable List<String> keys,
            @Nullable RoomEventFilter filter,
            @Nullable String orderBy,
            @Nullable IncludeEventContext eventContext,
            @Nullable Boolean includeState,
            @Nullable Groupings groupings,
            Others others) {

        /** How it is read and written. */
        public static final Codec<RoomEventsCriteria> CODEC =
                Codec.object(RoomEventsCriteria::read, RoomEventsCriteria::write);

        /** With what must be there alone. */
        public static RoomEventsCriteria of(String searchTerm) {
            return new RoomEventsCriteria(searchTerm, null, null, null, null, null, null, Others.NONE);
        }

        private static RoomEventsCriteria read(Reading in) {
            return new RoomEventsCriteria(
                    in.required("search_term", Codec.TEXT),
                    in.optional("keys", Codec.list(Codec.TEXT)),
                    in.optional("filter", RoomEventFilter.CODEC),
                    in.optional("order_by", Codec.TEXT),
                    in.optional("event_context", IncludeEventContext.CODEC),
                    in.optional("include_state", Codec.FLAG),
                    in.optional("groupings", Groupings.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("search_term", Codec.TEXT, searchTerm);
            out.put("keys", Codec.list(Codec.TEXT), keys);
            out.put("filter", RoomEventFilter.CODEC, filter);
            out.put("order_by", Codec.TEXT, orderBy);
            out.put("event_context", IncludeEventContext.CODEC, eventContext);
            out.put("include_state", Codec.FLAG, includeState);
            out.put("groupings", Groupings.CODEC, groupings);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record IncludeEventContext(
            @Nullable Long beforeLimit,
            @Nullable Long afterLimit,
            @Nullable Boolean includeProfile,
            Others others) {

        /** How it is read and written. */
        public static final Codec<IncludeEventContext> CODEC =
                Codec.object(IncludeEventContext::read, IncludeEventContext::write);

        /** With what must be there alone. */
        public static IncludeEventContext of() {
            return new IncludeEventContext(null, null, null, Others.NONE);
        }

        private static IncludeEventContext read(Reading in) {
            return new IncludeEventContext(
                    in.optional("before_limit", Codec.NUMBER),
                    in.optional("after_limit", Codec.NUMBER),
                    in.optional("include_profile", Codec.FLAG),
                    in.others());
        }

        private void write(Writing out) {
            out.put("before_limit", Codec.NUMBER, beforeLimit);
            out.put("after_limit", Codec.NUMBER, afterLimit);
            out.put("include_profile", Codec.FLAG, includeProfile);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record Groupings(@Nullable List<Group> groupBy, Others others) {

        /** How it is read and written. */
        public static final Codec<Groupings> CODEC = Codec.object(Groupings::read, Groupings::write);

        /** With what must be there alone. */
        public static Groupings of() {
            return new Groupings(null, Others.NONE);
        }

        private static Groupings read(Reading in) {
            return new Groupings(in.optional("group_by", Codec.list(Group.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("group_by", Codec.list(Group.CODEC), groupBy);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record Group(@Nullable String key, Others others) {

        /** How it is read and written. */
        public static final Codec<Group> CODEC = Codec.object(Group::read, Group::write);

        /** With what must be there alone. */
        public static Group of() {
            return new Group(null, Others.NONE);
        }

        private static Group read(Reading in) {
            return new Group(in.optional("key", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("key", Codec.TEXT, key);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record ResultCategories(@Nullable ResultRoomEvents roomEvents, Others others) {

        /** How it is read and written. */
        public static final Codec<ResultCategories> CODEC =
                Codec.object(ResultCategories::read, ResultCategories::write);

        /** With what must be there alone. */
        public static ResultCategories of() {
            return new ResultCategories(null, Others.NONE);
        }

        private static ResultCategories read(Reading in) {
            return new ResultCategories(in.optional("room_events", ResultRoomEvents.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("room_events", ResultRoomEvents.CODEC, roomEvents);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record ResultRoomEvents(
            @Nullable Long count,
            @Nullable List<String> highlights,
            @Nullable List<ResultRoomEventsResult> results,
            @Nullable Map<String, List<Event>> state,
            @Nullable Map<String, Map<String, GroupValue>> groups,
            @Nullable String nextBatch,
            Others others) {

        /** How it is read and written. */
        public static final Codec<ResultRoomEvents> CODEC =
                Codec.object(ResultRoomEvents::read, ResultRoomEvents::write);

        /** With what must be there alone. */
        public static ResultRoomEvents of() {
            return new ResultRoomEvents(null, null, null, null, null, null, Others.NONE);
        }

        private static ResultRoomEvents read(Reading in) {
            return new ResultRoomEvents(
                    in.optional("count", Codec.NUMBER),
                    in.optional("highlights", Codec.list(Codec.TEXT)),
                    in.optional("results", Codec.list(ResultRoomEventsResult.CODEC)),
                    in.optional("state", Codec.map(Codec.list(Event.CODEC))),
                    in.optional("groups", Codec.map(Codec.map(GroupValue.CODEC))),
                    in.optional("next_batch", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("count", Codec.NUMBER, count);
            out.put("highlights", Codec.list(Codec.TEXT), highlights);
            out.put("results", Codec.list(ResultRoomEventsResult.CODEC), results);
            out.put("state", Codec.map(Codec.list(Event.CODEC)), state);
            out.put("groups", Codec.map(Codec.map(GroupValue.CODEC)), groups);
            out.put("next_batch", Codec.TEXT, nextBatch);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record ResultRoomEventsResult(
            @Nullable Double rank,
            @Nullable Event result,
            @Nullable EventContext context,
            Others others) {

        /** How it is read and written. */
        public static final Codec<ResultRoomEventsResult> CODEC =
                Codec.object(ResultRoomEventsResult::read, ResultRoomEventsResult::write);

        /** With what must be there alone. */
        public static ResultRoomEventsResult of() {
            return new ResultRoomEventsResult(null, null, null, Others.NONE);
        }

        private static ResultRoomEventsResult read(Reading in) {
            return new ResultRoomEventsResult(
                    in.optional("rank", Codec.REAL),
                    in.optional("result", Event.CODEC),
                    in.optional("context", EventContext.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("rank", Codec.REAL, rank);
            out.put("result", Event.CODEC, result);
            out.put("context", EventContext.CODEC, context);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record EventContext(
            @Nullable String start,
            @Nullable String end,
            @Nullable Map<String, UserProfile> profileInfo,
            @Nullable List<Event> eventsBefore,
            @Nullable List<Event> eventsAfter,
            Others others) {

        /** How it is read and written. */
        public static final Codec<EventContext> CODEC = Codec.object(EventContext::read, EventContext::write);

        /** With what must be there alone. */
        public static EventContext of() {
            return new EventContext(null, null, null, null, null, Others.NONE);
        }

        private static EventContext read(Reading in) {
            return new EventContext(
                    in.optional("start", Codec.TEXT),
                    in.optional("end", Codec.TEXT),
                    in.optional("profile_info", Codec.map(UserProfile.CODEC)),
                    in.optional("events_before", Codec.list(Event.CODEC)),
                    in.optional("events_after", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("start", Codec.TEXT, start);
            out.put("end", Codec.TEXT, end);
            out.put("profile_info", Codec.map(UserProfile.CODEC), profileInfo);
            out.put("events_before", Codec.list(Event.CODEC), eventsBefore);
            out.put("events_after", Codec.list(Event.CODEC), eventsAfter);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record UserProfile(
            @Nullable String displayname, @Nullable String avatarUrl, Others others) {

        /** How it is read and written. */
        public static final Codec<UserProfile> CODEC = Codec.object(UserProfile::read, UserProfile::write);

        /** With what must be there alone. */
        public static UserProfile of() {
            return new UserProfile(null, null, Others.NONE);
        }

        private static UserProfile read(Reading in) {
            return new UserProfile(
                    in.optional("displayname", Codec.TEXT), in.optional("avatar_url", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("displayname", Codec.TEXT, displayname);
            out.put("avatar_url", Codec.TEXT, avatarUrl);
            out.others(others);
        }
    }

    /** Part of {@link Search}. */
    public record GroupValue(
            @Nullable String nextBatch,
            @Nullable Long order,
            @Nullable List<String> results,
            Others others) {

        /** How it is read and written. */
        public static final Codec<GroupValue> CODEC = Codec.object(GroupValue::read, GroupValue::write);

        /** With what must be there alone. */
        public static GroupValue of() {
            return new GroupValue(null, null, null, Others.NONE);
        }

        private static GroupValue read(Reading in) {
            return new GroupValue(
                    in.optional("next_batch", Codec.TEXT),
                    in.optional("order", Codec.NUMBER),
                    in.optional("results", Codec.list(Codec.TEXT)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("next_batch", Codec.TEXT, nextBatch);
            out.put("order", Codec.NUMBER, order);
            out.put("results", Codec.list(Codec.TEXT), results);
            out.others(others);
        }
    }
}
