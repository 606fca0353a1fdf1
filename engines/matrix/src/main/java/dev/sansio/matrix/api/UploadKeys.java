package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.DeviceKeys;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/keys/upload}. Generated from the specification; see {@code src/generator}. */
public record UploadKeys(
        @Nullable DeviceKeys deviceKeys,
        @Nullable ObjectNode oneTimeKeys,
        @Nullable ObjectNode fallbackKeys,
        Others others)
        implements Call<UploadKeys.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "uploadKeys",
            "POST",
            "/_matrix/client/v3/keys/upload",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            UploadKeys::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static UploadKeys of() {
        return new UploadKeys(null, null, null, Others.NONE);
    }

    private static UploadKeys read(CallReading in) {
        return new UploadKeys(
                in.optional("device_keys", DeviceKeys.CODEC),
                in.optional("one_time_keys", Codec.JSON),
                in.optional("fallback_keys", Codec.JSON),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("device_keys", DeviceKeys.CODEC, deviceKeys);
        out.put("one_time_keys", Codec.JSON, oneTimeKeys);
        out.put("fallback_keys", Codec.JSON, fallbackKeys);
        out.others(others);
    }

    /** The same with another {@code deviceKeys}. */
    public UploadKeys withDeviceKeys(@Nullable DeviceKeys deviceKeys) {
        return new UploadKeys(deviceKeys, oneTimeKeys, fallbackKeys, others);
    }

    /** The same with another {@code oneTimeKeys}. */
    public UploadKeys withOneTimeKeys(@Nullable ObjectNode oneTimeKeys) {
        return new UploadKeys(deviceKeys, oneTimeKeys, fallbackKeys, others);
    }

    /** The same with another {@code fallbackKeys}. */
    public UploadKeys withFallbackKeys(@Nullable ObjectNode fallbackKeys) {
        return new UploadKeys(deviceKeys, oneTimeKeys, fallbackKeys, others);
    }

    /** The same with another {@code others}. */
    public UploadKeys withOthers(Others others) {
        return new UploadKeys(deviceKeys, oneTimeKeys, fallbackKeys, others);
    }

    /** What is answered. */
    public record Result(Map<String, Long> oneTimeKeyCounts, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(Map<String, Long> oneTimeKeyCounts) {
            return new Result(oneTimeKeyCounts, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("one_time_key_counts", Codec.map(Codec.NUMBER)), in.others());
        }

        private void write(Writing out) {
            out.put("one_time_key_counts", Codec.map(Codec.NUMBER), oneTimeKeyCounts);
            out.others(others);
        }
    }
}
