package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code DELETE /_matrix/client/v3/devices/{deviceId}}. Generated from the specification; see {@code src/generator}. */
public record DeleteDevice(String deviceId, @Nullable AuthenticationData auth, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "deleteDevice",
            "DELETE",
            "/_matrix/client/v3/devices/{deviceId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("", "1.17"),
            DeleteDevice::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static DeleteDevice of(String deviceId) {
        return new DeleteDevice(deviceId, null, Others.NONE);
    }

    private static DeleteDevice read(CallReading in) {
        return new DeleteDevice(
                in.path("deviceId", Text.STRING), in.optional("auth", AuthenticationData.CODEC), in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("deviceId", Text.STRING, deviceId);
        out.put("auth", AuthenticationData.CODEC, auth);
        out.others(others);
    }

    /** The same with another {@code auth}. */
    public DeleteDevice withAuth(@Nullable AuthenticationData auth) {
        return new DeleteDevice(deviceId, auth, others);
    }

    /** The same with another {@code others}. */
    public DeleteDevice withOthers(Others others) {
        return new DeleteDevice(deviceId, auth, others);
    }
}
