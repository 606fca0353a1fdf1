package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code GET /_matrix/client/v3/notifications}. Generated from the specification; see {@code src/generator}. */
public record GetNotifications(
        @Nullable String from,
        @Nullable Long limit,
        @Nullable String only) implements Call<GetNotifications.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getNotifications",
            "GET",
            "/_matrix/client/v3/notifications",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetNotifications::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetNotifications of() {
        return new GetNotifications(null, null, null);
    }

    private static GetNotifications read(CallReading in) {
        return new GetNotifications(
                in.query("from", Text.STRING), in.query("limit", Text.NUMBER), in.query("only", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("from", Text.STRING, from);
        out.query("limit", Text.NUMBER, limit);
        out.query("only", Text.STRING, only);
    }

    /** The same with another {@code from}. */
    public GetNotifications withFrom(@Nullable String from) {
        return new GetNotifications(from, limit, only);
    }

    /** The same with another {@code limit}. */
    public GetNotifications withLimit(@Nullable Long limit) {
        return new GetNotifications(from, limit, only);
    }

    /** The same with another {@code only}. */
    public GetNotifications withOnly(@Nullable String only) {
        return new GetNotifications(from, limit, only);
    }

    /** What is answered. */
    public record Result(@Nullable String nextToken, List<Notification> notifications, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<Notification> notifications) {
            return new Result(null, notifications, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("next_token", Codec.TEXT),
                    in.required("notifications", Codec.list(Notification.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("next_token", Codec.TEXT, nextToken);
            out.put("notifications", Codec.list(Notification.CODEC), notifications);
            out.others(others);
        }
    }

    /** Part of {@link GetNotifications}. */
    public record Notification(
            List<JsonNode> actions,
            Event event,
            @Nullable String profileTag,
            boolean read,
            String roomId,
            long ts,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Notification> CODEC = Codec.object(Notification::read, Notification::write);

        /** With what must be there alone. */
        public static Notification of(List<JsonNode> actions, Event event, boolean read, String roomId, long ts) {
            return new Notification(actions, event, null, read, roomId, ts, Others.NONE);
        }

        private static Notification read(Reading in) {
            return new Notification(
                    in.required("actions", Codec.list(Codec.ANY)),
                    in.required("event", Event.CODEC),
                    in.optional("profile_tag", Codec.TEXT),
                    in.required("read", Codec.FLAG),
                    in.required("room_id", Codec.TEXT),
                    in.required("ts", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("actions", Codec.list(Codec.ANY), actions);
            out.put("event", Event.CODEC, event);
            out.put("profile_tag", Codec.TEXT, profileTag);
            out.put("read", Codec.FLAG, read);
            out.put("room_id", Codec.TEXT, roomId);
            out.put("ts", Codec.NUMBER, ts);
            out.others(others);
        }
    }
}
