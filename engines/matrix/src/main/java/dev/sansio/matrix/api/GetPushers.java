package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/pushers}. Generated from the specification; see {@code src/generator}. */
public record GetPushers() implements Call<GetPushers.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getPushers",
            "GET",
            "/_matrix/client/v3/pushers",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetPushers::read,
            Result.CODEC);

    private static GetPushers read(CallReading in) {
        return new GetPushers();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(@Nullable List<Pusher> pushers, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("pushers", Codec.list(Pusher.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("pushers", Codec.list(Pusher.CODEC), pushers);
            out.others(others);
        }
    }

    /** Part of {@link GetPushers}. */
    public record Pusher(
            String pushkey,
            String kind,
            String appId,
            String appDisplayName,
            String deviceDisplayName,
            @Nullable String profileTag,
            String lang,
            PusherData data,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Pusher> CODEC = Codec.object(Pusher::read, Pusher::write);

        /** With what must be there alone. */
        public static Pusher of(
                String pushkey,
                String kind,
                String appId,
                String appDisplayName,
                String deviceDisplayName,
                String lang,
                PusherData data) {
            return new Pusher(pushkey, kind, appId, appDisplayName, deviceDisplayName, null, lang, data, Others.NONE);
        }

        private static Pusher read(Reading in) {
            return new Pusher(
                    in.required("pushkey", Codec.TEXT),
                    in.required("kind", Codec.TEXT),
                    in.required("app_id", Codec.TEXT),
                    in.required("app_display_name", Codec.TEXT),
                    in.required("device_display_name", Codec.TEXT),
                    in.optional("profile_tag", Codec.TEXT),
                    in.required("lang", Codec.TEXT),
                    in.required("data", PusherData.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("pushkey", Codec.TEXT, pushkey);
            out.put("kind", Codec.TEXT, kind);
            out.put("app_id", Codec.TEXT, appId);
            out.put("app_display_name", Codec.TEXT, appDisplayName);
            out.put("device_display_name", Codec.TEXT, deviceDisplayName);
            out.put("profile_tag", Codec.TEXT, profileTag);
            out.put("lang", Codec.TEXT, lang);
            out.put("data", PusherData.CODEC, data);
            out.others(others);
        }
    }

    /** Part of {@link GetPushers}. */
    public record PusherData(@Nullable String url, @Nullable String format, Others others) {

        /** How it is read and written. */
        public static final Codec<PusherData> CODEC = Codec.object(PusherData::read, PusherData::write);

        /** With what must be there alone. */
        public static PusherData of() {
            return new PusherData(null, null, Others.NONE);
        }

        private static PusherData read(Reading in) {
            return new PusherData(in.optional("url", Codec.TEXT), in.optional("format", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("url", Codec.TEXT, url);
            out.put("format", Codec.TEXT, format);
            out.others(others);
        }
    }
}
