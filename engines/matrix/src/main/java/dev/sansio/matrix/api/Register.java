package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/register}. Generated from the specification; see {@code src/generator}. */
public record Register(
        @Nullable String kind,
        @Nullable AuthenticationData auth,
        @Nullable String username,
        @Nullable Secret password,
        @Nullable String deviceId,
        @Nullable String initialDeviceDisplayName,
        @Nullable Boolean inhibitLogin,
        @Nullable Boolean refreshToken,
        Others others)
        implements Call<Register.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "register",
            "POST",
            "/_matrix/client/v3/register",
            Set.of(Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            Register::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static Register of() {
        return new Register(null, null, null, null, null, null, null, null, Others.NONE);
    }

    private static Register read(CallReading in) {
        return new Register(
                in.query("kind", Text.STRING),
                in.optional("auth", AuthenticationData.CODEC),
                in.optional("username", Codec.TEXT),
                in.optional("password", Codec.SECRET),
                in.optional("device_id", Codec.TEXT),
                in.optional("initial_device_display_name", Codec.TEXT),
                in.optional("inhibit_login", Codec.FLAG),
                in.optional("refresh_token", Codec.FLAG),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("kind", Text.STRING, kind);
        out.put("auth", AuthenticationData.CODEC, auth);
        out.put("username", Codec.TEXT, username);
        out.put("password", Codec.SECRET, password);
        out.put("device_id", Codec.TEXT, deviceId);
        out.put("initial_device_display_name", Codec.TEXT, initialDeviceDisplayName);
        out.put("inhibit_login", Codec.FLAG, inhibitLogin);
        out.put("refresh_token", Codec.FLAG, refreshToken);
        out.others(others);
    }

    /** The same with another {@code kind}. */
    public Register withKind(@Nullable String kind) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code auth}. */
    public Register withAuth(@Nullable AuthenticationData auth) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code username}. */
    public Register withUsername(@Nullable String username) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code password}. */
    public Register withPassword(@Nullable Secret password) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code deviceId}. */
    public Register withDeviceId(@Nullable String deviceId) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code initialDeviceDisplayName}. */
    public Register withInitialDeviceDisplayName(@Nullable String initialDeviceDisplayName) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code inhibitLogin}. */
    public Register withInhibitLogin(@Nullable Boolean inhibitLogin) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code refreshToken}. */
    public Register withRefreshToken(@Nullable Boolean refreshToken) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** The same with another {@code others}. */
    public Register withOthers(Others others) {
        return new Register(
                kind, auth, username, password, deviceId, initialDeviceDisplayName, inhibitLogin, refreshToken, others);
    }

    /** What is answered. */
    public record Result(
            String userId,
            @Nullable Secret accessToken,
            @Nullable Secret refreshToken,
            @Nullable Long expiresInMs,
            @Nullable String homeServer,
            @Nullable String deviceId,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String userId) {
            return new Result(userId, null, null, null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("user_id", Codec.TEXT),
                    in.optional("access_token", Codec.SECRET),
                    in.optional("refresh_token", Codec.SECRET),
                    in.optional("expires_in_ms", Codec.NUMBER),
                    in.optional("home_server", Codec.TEXT),
                    in.optional("device_id", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("user_id", Codec.TEXT, userId);
            out.put("access_token", Codec.SECRET, accessToken);
            out.put("refresh_token", Codec.SECRET, refreshToken);
            out.put("expires_in_ms", Codec.NUMBER, expiresInMs);
            out.put("home_server", Codec.TEXT, homeServer);
            out.put("device_id", Codec.TEXT, deviceId);
            out.others(others);
        }
    }
}
