package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.DiscoveryInformation;
import dev.sansio.matrix.model.UserIdentifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/login}. Generated from the specification; see {@code src/generator}. */
public record Login(
        String type,
        @Nullable UserIdentifier identifier,
        @Nullable String user,
        @Nullable String medium,
        @Nullable String address,
        @Nullable Secret password,
        @Nullable Secret token,
        @Nullable String deviceId,
        @Nullable String initialDeviceDisplayName,
        @Nullable Boolean refreshToken,
        Others others)
        implements Call<Login.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "login",
            "POST",
            "/_matrix/client/v3/login",
            Set.of(Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            Login::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static Login of(String type) {
        return new Login(type, null, null, null, null, null, null, null, null, null, Others.NONE);
    }

    private static Login read(CallReading in) {
        return new Login(
                in.required("type", Codec.TEXT),
                in.optional("identifier", UserIdentifier.CODEC),
                in.optional("user", Codec.TEXT),
                in.optional("medium", Codec.TEXT),
                in.optional("address", Codec.TEXT),
                in.optional("password", Codec.SECRET),
                in.optional("token", Codec.SECRET),
                in.optional("device_id", Codec.TEXT),
                in.optional("initial_device_display_name", Codec.TEXT),
                in.optional("refresh_token", Codec.FLAG),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("type", Codec.TEXT, type);
        out.put("identifier", UserIdentifier.CODEC, identifier);
        out.put("user", Codec.TEXT, user);
        out.put("medium", Codec.TEXT, medium);
        out.put("address", Codec.TEXT, address);
        out.put("password", Codec.SECRET, password);
        out.put("token", Codec.SECRET, token);
        out.put("device_id", Codec.TEXT, deviceId);
        out.put("initial_device_display_name", Codec.TEXT, initialDeviceDisplayName);
        out.put("refresh_token", Codec.FLAG, refreshToken);
        out.others(others);
    }

    /** The same with another {@code identifier}. */
    public Login withIdentifier(@Nullable UserIdentifier identifier) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code user}. */
    public Login withUser(@Nullable String user) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code medium}. */
    public Login withMedium(@Nullable String medium) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code address}. */
    public Login withAddress(@Nullable String address) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code password}. */
    public Login withPassword(@Nullable Secret password) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code token}. */
    public Login withToken(@Nullable Secret token) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code deviceId}. */
    public Login withDeviceId(@Nullable String deviceId) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code initialDeviceDisplayName}. */
    public Login withInitialDeviceDisplayName(@Nullable String initialDeviceDisplayName) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code refreshToken}. */
    public Login withRefreshToken(@Nullable Boolean refreshToken) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** The same with another {@code others}. */
    public Login withOthers(Others others) {
        return new Login(
                type,
                identifier,
                user,
                medium,
                address,
                password,
                token,
                deviceId,
                initialDeviceDisplayName,
                refreshToken,
                others);
    }

    /** What is answered. */
    public record Result(
            String userId,
            Secret accessToken,
            @Nullable Secret refreshToken,
            @Nullable Long expiresInMs,
            @Nullable String homeServer,
            String deviceId,
            @Nullable DiscoveryInformation wellKnown,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String userId, Secret accessToken, String deviceId) {
            return new Result(userId, accessToken, null, null, null, deviceId, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("user_id", Codec.TEXT),
                    in.required("access_token", Codec.SECRET),
                    in.optional("refresh_token", Codec.SECRET),
                    in.optional("expires_in_ms", Codec.NUMBER),
                    in.optional("home_server", Codec.TEXT),
                    in.required("device_id", Codec.TEXT),
                    in.optional("well_known", DiscoveryInformation.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("user_id", Codec.TEXT, userId);
            out.put("access_token", Codec.SECRET, accessToken);
            out.put("refresh_token", Codec.SECRET, refreshToken);
            out.put("expires_in_ms", Codec.NUMBER, expiresInMs);
            out.put("home_server", Codec.TEXT, homeServer);
            out.put("device_id", Codec.TEXT, deviceId);
            out.put("well_known", DiscoveryInformation.CODEC, wellKnown);
            out.others(others);
        }
    }
}
