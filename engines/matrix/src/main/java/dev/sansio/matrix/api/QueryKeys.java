package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.CrossSigningKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/keys/query}. Generated from the specification; see {@code src/generator}. */
public record QueryKeys(@Nullable Long timeout, Map<String, List<String>> deviceKeys, Others others)
        implements Call<QueryKeys.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "queryKeys",
            "POST",
            "/_matrix/client/v3/keys/query",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            QueryKeys::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static QueryKeys of(Map<String, List<String>> deviceKeys) {
        return new QueryKeys(null, deviceKeys, Others.NONE);
    }

    private static QueryKeys read(CallReading in) {
        return new QueryKeys(
                in.optional("timeout", Codec.NUMBER),
                in.required("device_keys", Codec.map(Codec.list(Codec.TEXT))),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("timeout", Codec.NUMBER, timeout);
        out.put("device_keys", Codec.map(Codec.list(Codec.TEXT)), deviceKeys);
        out.others(others);
    }

    /** The same with another {@code timeout}. */
    public QueryKeys withTimeout(@Nullable Long timeout) {
        return new QueryKeys(timeout, deviceKeys, others);
    }

    /** The same with another {@code others}. */
    public QueryKeys withOthers(Others others) {
        return new QueryKeys(timeout, deviceKeys, others);
    }

    /** What is answered. */
    public record Result(
            @Nullable Map<String, ObjectNode> failures,
            @Nullable Map<String, Map<String, DeviceInformation>> deviceKeys,
            @Nullable Map<String, CrossSigningKey> masterKeys,
            @Nullable Map<String, CrossSigningKey> selfSigningKeys,
            @Nullable Map<String, CrossSigningKey> userSigningKeys,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("failures", Codec.map(Codec.JSON)),
                    in.optional("device_keys", Codec.map(Codec.map(DeviceInformation.CODEC))),
                    in.optional("master_keys", Codec.map(CrossSigningKey.CODEC)),
                    in.optional("self_signing_keys", Codec.map(CrossSigningKey.CODEC)),
                    in.optional("user_signing_keys", Codec.map(CrossSigningKey.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("failures", Codec.map(Codec.JSON), failures);
            out.put("device_keys", Codec.map(Codec.map(DeviceInformation.CODEC)), deviceKeys);
            out.put("master_keys", Codec.map(CrossSigningKey.CODEC), masterKeys);
            out.put("self_signing_keys", Codec.map(CrossSigningKey.CODEC), selfSigningKeys);
            out.put("user_signing_keys", Codec.map(CrossSigningKey.CODEC), userSigningKeys);
            out.others(others);
        }
    }

    /** Part of {@link QueryKeys}. */
    public record DeviceInformation(
            String userId,
            String deviceId,
            List<String> algorithms,
            Map<String, String> keys,
            Map<String, Map<String, String>> signatures,
            @Nullable UnsignedDeviceInfo unsigned,
            Others others) {

        /** How it is read and written. */
        public static final Codec<DeviceInformation> CODEC =
                Codec.object(DeviceInformation::read, DeviceInformation::write);

        /** With what must be there alone. */
        public static DeviceInformation of(
                String userId,
                String deviceId,
                List<String> algorithms,
                Map<String, String> keys,
                Map<String, Map<String, String>> signatures) {
            return new DeviceInformation(userId, deviceId, algorithms, keys, signatures, null, Others.NONE);
        }

        private static DeviceInformation read(Reading in) {
            return new DeviceInformation(
                    in.required("user_id", Codec.TEXT),
                    in.required("device_id", Codec.TEXT),
                    in.required("algorithms", Codec.list(Codec.TEXT)),
                    in.required("keys", Codec.map(Codec.TEXT)),
                    in.required("signatures", Codec.map(Codec.map(Codec.TEXT))),
                    in.optional("unsigned", UnsignedDeviceInfo.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("user_id", Codec.TEXT, userId);
            out.put("device_id", Codec.TEXT, deviceId);
            out.put("algorithms", Codec.list(Codec.TEXT), algorithms);
            out.put("keys", Codec.map(Codec.TEXT), keys);
            out.put("signatures", Codec.map(Codec.map(Codec.TEXT)), signatures);
            out.put("unsigned", UnsignedDeviceInfo.CODEC, unsigned);
            out.others(others);
        }
    }

    /** Part of {@link QueryKeys}. */
    public record UnsignedDeviceInfo(@Nullable String deviceDisplayName, Others others) {

        /** How it is read and written. */
        public static final Codec<UnsignedDeviceInfo> CODEC =
                Codec.object(UnsignedDeviceInfo::read, UnsignedDeviceInfo::write);

        /** With what must be there alone. */
        public static UnsignedDeviceInfo of() {
            return new UnsignedDeviceInfo(null, Others.NONE);
        }

        private static UnsignedDeviceInfo read(Reading in) {
            return new UnsignedDeviceInfo(in.optional("device_display_name", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("device_display_name", Codec.TEXT, deviceDisplayName);
            out.others(others);
        }
    }
}
