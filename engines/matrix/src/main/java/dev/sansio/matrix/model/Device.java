package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code Device}. Generated from the specification; see {@code src/generator}. */
public record Device(
        String deviceId,
        @Nullable String displayName,
        @Nullable String lastSeenIp,
        @Nullable Long lastSeenTs,
        Others others) {

    /** How it is read and written. */
    public static final Codec<Device> CODEC = Codec.object(Device::read, Device::write);

    /** With what must be there alone. */
    public static Device of(String deviceId) {
        return new Device(deviceId, null, null, null, Others.NONE);
    }

    private static Device read(Reading in) {
        return new Device(
                in.required("device_id", Codec.TEXT),
                in.optional("display_name", Codec.TEXT),
                in.optional("last_seen_ip", Codec.TEXT),
                in.optional("last_seen_ts", Codec.NUMBER),
                in.others());
    }

    private void write(Writing out) {
        out.put("device_id", Codec.TEXT, deviceId);
        out.put("display_name", Codec.TEXT, displayName);
        out.put("last_seen_ip", Codec.TEXT, lastSeenIp);
        out.put("last_seen_ts", Codec.NUMBER, lastSeenTs);
        out.others(others);
    }

    /** The same with another {@code displayName}. */
    public Device withDisplayName(@Nullable String displayName) {
        return new Device(deviceId, displayName, lastSeenIp, lastSeenTs, others);
    }

    /** The same with another {@code lastSeenIp}. */
    public Device withLastSeenIp(@Nullable String lastSeenIp) {
        return new Device(deviceId, displayName, lastSeenIp, lastSeenTs, others);
    }

    /** The same with another {@code lastSeenTs}. */
    public Device withLastSeenTs(@Nullable Long lastSeenTs) {
        return new Device(deviceId, displayName, lastSeenIp, lastSeenTs, others);
    }

    /** The same with another {@code others}. */
    public Device withOthers(Others others) {
        return new Device(deviceId, displayName, lastSeenIp, lastSeenTs, others);
    }
}
