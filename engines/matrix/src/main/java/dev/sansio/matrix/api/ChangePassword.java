package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/account/password}. Generated from the specification; see {@code src/generator}. */
public record ChangePassword(
        Secret newPassword,
        @Nullable Boolean logoutDevices,
        @Nullable AuthenticationData auth,
        Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "changePassword",
            "POST",
            "/_matrix/client/v3/account/password",
            Set.of(Operation.Trait.OPTIONALLY_AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            ChangePassword::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static ChangePassword of(Secret newPassword) {
        return new ChangePassword(newPassword, null, null, Others.NONE);
    }

    private static ChangePassword read(CallReading in) {
        return new ChangePassword(
                in.required("new_password", Codec.SECRET),
                in.optional("logout_devices", Codec.FLAG),
                in.optional("auth", AuthenticationData.CODEC),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("new_password", Codec.SECRET, newPassword);
        out.put("logout_devices", Codec.FLAG, logoutDevices);
        out.put("auth", AuthenticationData.CODEC, auth);
        out.others(others);
    }

    /** The same with another {@code logoutDevices}. */
    public ChangePassword withLogoutDevices(@Nullable Boolean logoutDevices) {
        return new ChangePassword(newPassword, logoutDevices, auth, others);
    }

    /** The same with another {@code auth}. */
    public ChangePassword withAuth(@Nullable AuthenticationData auth) {
        return new ChangePassword(newPassword, logoutDevices, auth, others);
    }

    /** The same with another {@code others}. */
    public ChangePassword withOthers(Others others) {
        return new ChangePassword(newPassword, logoutDevices, auth, others);
    }
}
