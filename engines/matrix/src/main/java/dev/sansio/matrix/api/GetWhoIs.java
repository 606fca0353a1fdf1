package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/admin/whois/{userId}}. Generated from the specification; see {@code src/generator}. */
public record GetWhoIs(String userId) implements Call<GetWhoIs.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getWhoIs",
            "GET",
            "/_matrix/client/v3/admin/whois/{userId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetWhoIs::read,
            Result.CODEC);

    private static GetWhoIs read(CallReading in) {
        return new GetWhoIs(in.path("userId", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
    }

    /** What is answered. */
    public record Result(@Nullable String userId, @Nullable Map<String, DeviceInfo> devices, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("user_id", Codec.TEXT),
                    in.optional("devices", Codec.map(DeviceInfo.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("user_id", Codec.TEXT, userId);
            out.put("devices", Codec.map(DeviceInfo.CODEC), devices);
            out.others(others);
        }
    }

    /** Part of {@link GetWhoIs}. */
    public record DeviceInfo(@Nullable List<SessionInfo> sessions, Others others) {

        /** How it is read and written. */
        public static final Codec<DeviceInfo> CODEC = Codec.object(DeviceInfo::read, DeviceInfo::write);

        /** With what must be there alone. */
        public static DeviceInfo of() {
            return new DeviceInfo(null, Others.NONE);
        }

        private static DeviceInfo read(Reading in) {
            return new DeviceInfo(in.optional("sessions", Codec.list(SessionInfo.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("sessions", Codec.list(SessionInfo.CODEC), sessions);
            out.others(others);
        }
    }

    /** Part of {@link GetWhoIs}. */
    public record SessionInfo(@Nullable List<ConnectionInfo> connections, Others others) {

        /** How it is read and written. */
        public static final Codec<SessionInfo> CODEC = Codec.object(SessionInfo::read, SessionInfo::write);

        /** With what must be there alone. */
        public static SessionInfo of() {
            return new SessionInfo(null, Others.NONE);
        }

        private static SessionInfo read(Reading in) {
            return new SessionInfo(in.optional("connections", Codec.list(ConnectionInfo.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("connections", Codec.list(ConnectionInfo.CODEC), connections);
            out.others(others);
        }
    }

    /** Part of {@link GetWhoIs}. */
    public record ConnectionInfo(
            @Nullable String ip,
            @Nullable Long lastSeen,
            @Nullable String userAgent,
            Others others) {

        /** How it is read and written. */
        public static final Codec<ConnectionInfo> CODEC = Codec.object(ConnectionInfo::read, ConnectionInfo::write);

        /** With what must be there alone. */
        public static ConnectionInfo of() {
            return new ConnectionInfo(null, null, null, Others.NONE);
        }

        private static ConnectionInfo read(Reading in) {
            return new ConnectionInfo(
                    in.optional("ip", Codec.TEXT),
                    in.optional("last_seen", Codec.NUMBER),
                    in.optional("user_agent", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("ip", Codec.TEXT, ip);
            out.put("last_seen", Codec.NUMBER, lastSeen);
            out.put("user_agent", Codec.TEXT, userAgent);
            out.others(others);
        }
    }
}
