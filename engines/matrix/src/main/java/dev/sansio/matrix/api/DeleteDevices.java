package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/delete_devices}. Generated from the specification; see {@code src/generator}. */
public record DeleteDevices(List<String> devices, @Nullable AuthenticationData auth, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "deleteDevices",
            "POST",
            "/_matrix/client/v3/delete_devices",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("", "1.17"),
            DeleteDevices::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static DeleteDevices of(List<String> devices) {
        return new DeleteDevices(devices, null, Others.NONE);
    }

    private static DeleteDevices read(CallReading in) {
        return new DeleteDevices(
                in.required("devices", Codec.list(Codec.TEXT)),
                in.optional("auth", AuthenticationData.CODEC),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("devices", Codec.list(Codec.TEXT), devices);
        out.put("auth", AuthenticationData.CODEC, auth);
        out.others(others);
    }

    /** The same with another {@code auth}. */
    public DeleteDevices withAuth(@Nullable AuthenticationData auth) {
        return new DeleteDevices(devices, auth, others);
    }

    /** The same with another {@code others}. */
    public DeleteDevices withOthers(Others others) {
        return new DeleteDevices(devices, auth, others);
    }
}
