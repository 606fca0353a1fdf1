package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/pushers/set}. Generated from the specification; see {@code src/generator}. */
public record PostPusher(
        String pushkey,
        String kind,
        String appId,
        @Nullable String appDisplayName,
        @Nullable String deviceDisplayName,
        @Nullable String profileTag,
        @Nullable String lang,
        @Nullable PusherData data,
        @Nullable Boolean append,
        Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "postPusher",
            "POST",
            "/_matrix/client/v3/pushers/set",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            PostPusher::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static PostPusher of(String pushkey, String kind, String appId) {
        return new PostPusher(pushkey, kind, appId, null, null, null, null, null, null, Others.NONE);
    }

    private static PostPusher read(CallReading in) {
        return new PostPusher(
                in.required("pushkey", Codec.TEXT),
                in.required("kind", Codec.TEXT),
                in.required("app_id", Codec.TEXT),
                in.optional("app_display_name", Codec.TEXT),
                in.optional("device_display_name", Codec.TEXT),
                in.optional("profile_tag", Codec.TEXT),
                in.optional("lang", Codec.TEXT),
                in.optional("data", PusherData.CODEC),
                in.optional("append", Codec.FLAG),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("pushkey", Codec.TEXT, pushkey);
        out.put("kind", Codec.TEXT, kind);
        out.put("app_id", Codec.TEXT, appId);
        out.put("app_display_name", Codec.TEXT, appDisplayName);
        out.put("device_display_name", Codec.TEXT, deviceDisplayName);
        out.put("profile_tag", Codec.TEXT, profileTag);
        out.put("lang", Codec.TEXT, lang);
        out.put("data", PusherData.CODEC, data);
        out.put("append", Codec.FLAG, append);
        out.others(others);
    }

    /** The same with another {@code appDisplayName}. */
    public PostPusher withAppDisplayName(@Nullable String appDisplayName) {
        return new PostPusher(
                pushkey, kind, appId, appDisplayName, deviceDisplayName, profileTag, lang, data, append, others);
    }

    /** The same with another {@code deviceDisplayName}. */
    public PostPusher withDeviceDisplayName(@Nullable String deviceDisplayName) {
        return new PostPusher(
                pushkey, kind, appId, appDisplayName, deviceDisplayName, profileTag, lang, data, append, others);
    }

    /** The same with another {@code profileTag}. */
    public PostPusher withProfileTag(@Nullable String profileTag) {
        return new PostPusher(
                pushkey, kind, appId, appDisplayName, deviceDisplayName, profileTag, lang, data, append, others);
    }

    /** The same with another {@code lang}. */
    public PostPusher withLang(@Nullable String lang) {
        return new PostPusher(
                pushkey, kind, appId, appDisplayName, deviceDisplayName, profileTag, lang, data, append, others);
    }

    /** The same with another {@code data}. */
    public PostPusher withData(@Nullable PusherData data) {
        return new PostPusher(
                pushkey, kind, appId, appDisplayName, deviceDisplayName, profileTag, lang, data, append, others);
    }

    /** The same with another {@code append}. */
    public PostPusher withAppend(@Nullable Boolean append) {
        return new PostPusher(
                pushkey, kind, appId, appDisplayName, deviceDisplayName, profileTag, lang, data, append, others);
    }

    /** The same with another {@code others}. */
    public PostPusher withOthers(Others others) {
        return new PostPusher(
                pushkey, kind, appId, appDisplayName, deviceDisplayName, profileTag, lang, data, append, others);
    }

    /** Part of {@link PostPusher}. */
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
