package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Map;

/** {@code DeviceKeys}. Generated from the specification; see {@code src/generator}. */
public record DeviceKeys(
        String userId,
        String deviceId,
        List<String> algorithms,
        Map<String, String> keys,
        Map<String, Map<String, String>> signatures,
        Others others) {

    /** How it is read and written. */
    public static final Codec<DeviceKeys> CODEC = Codec.object(DeviceKeys::read, DeviceKeys::write);

    /** With what must be there alone. */
    public static DeviceKeys of(
            String userId,
            String deviceId,
            List<String> algorithms,
            Map<String, String> keys,
            Map<String, Map<String, String>> signatures) {
        return new DeviceKeys(userId, deviceId, algorithms, keys, signatures, Others.NONE);
    }

    private static DeviceKeys read(Reading in) {
        return new DeviceKeys(
                in.required("user_id", Codec.TEXT),
                in.required("device_id", Codec.TEXT),
                in.required("algorithms", Codec.list(Codec.TEXT)),
                in.required("keys", Codec.map(Codec.TEXT)),
                in.required("signatures", Codec.map(Codec.map(Codec.TEXT))),
                in.others());
    }

    private void write(Writing out) {
        out.put("user_id", Codec.TEXT, userId);
        out.put("device_id", Codec.TEXT, deviceId);
        out.put("algorithms", Codec.list(Codec.TEXT), algorithms);
        out.put("keys", Codec.map(Codec.TEXT), keys);
        out.put("signatures", Codec.map(Codec.map(Codec.TEXT)), signatures);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public DeviceKeys withOthers(Others others) {
        return new DeviceKeys(userId, deviceId, algorithms, keys, signatures, others);
    }
}
