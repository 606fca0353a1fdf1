package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/devices/{deviceId}}. Generated from the specification; see {@code src/generator}. */
public record UpdateDevice(String deviceId, @Nullable String displayName, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "updateDevice",
            "PUT",
            "/_matrix/client/v3/devices/{deviceId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("", "1.17"),
            UpdateDevice::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static UpdateDevice of(String deviceId) {
        return new UpdateDevice(deviceId, null, Others.NONE);
    }

    private static UpdateDevice read(CallReading in) {
        return new UpdateDevice(in.path("deviceId", Text.STRING), in.optional("display_name", Codec.TEXT), in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("deviceId", Text.STRING, deviceId);
        out.put("display_name", Codec.TEXT, displayName);
        out.others(others);
    }

    /** The same with another {@code displayName}. */
    public UpdateDevice withDisplayName(@Nullable String displayName) {
        return new UpdateDevice(deviceId, displayName, others);
    }

    /** The same with another {@code others}. */
    public UpdateDevice withOthers(Others others) {
        return new UpdateDevice(deviceId, displayName, others);
    }
}
