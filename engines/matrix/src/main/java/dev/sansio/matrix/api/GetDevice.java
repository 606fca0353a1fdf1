package dev.sansio.matrix.api;

import dev.sansio.matrix.model.Device;
import java.util.Set;

/** {@code GET /_matrix/client/v3/devices/{deviceId}}. Generated from the specification; see {@code src/generator}. */
public record GetDevice(String deviceId) implements Call<Device> {

    /** The operation. */
    public static final Operation<Device> OPERATION = new Operation<>(
            "getDevice",
            "GET",
            "/_matrix/client/v3/devices/{deviceId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetDevice::read,
            Device.CODEC);

    private static GetDevice read(CallReading in) {
        return new GetDevice(in.path("deviceId", Text.STRING));
    }

    @Override
    public Operation<Device> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("deviceId", Text.STRING, deviceId);
    }
}
