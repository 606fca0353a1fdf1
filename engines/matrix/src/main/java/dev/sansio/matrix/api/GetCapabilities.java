package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.BooleanCapability;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/capabilities}. Generated from the specification; see {@code src/generator}. */
public record GetCapabilities() implements Call<GetCapabilities.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getCapabilities",
            "GET",
            "/_matrix/client/v3/capabilities",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            GetCapabilities::read,
            Result.CODEC);

    private static GetCapabilities read(CallReading in) {
        return new GetCapabilities();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(Capabilities capabilities, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(Capabilities capabilities) {
            return new Result(capabilities, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("capabilities", Capabilities.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("capabilities", Capabilities.CODEC, capabilities);
            out.others(others);
        }
    }

    /** Part of {@link GetCapabilities}. */
    public record Capabilities(
            @Nullable BooleanCapability changePassword,
            @Nullable BooleanCapability forgetForcedUponLeave,
            @Nullable RoomVersionsCapability roomVersions,
            @Nullable BooleanCapability setDisplayname,
            @Nullable BooleanCapability setAvatarUrl,
            @Nullable BooleanCapability m3pidChanges,
            @Nullable BooleanCapability getLoginToken,
            @Nullable ProfileFieldsCapability profileFields,
            @Nullable AccountModerationCapability accountModeration,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Capabilities> CODEC = Codec.object(Capabilities::read, Capabilities::write);

        /** With what must be there alone. */
        public static Capabilities of() {
            return new Capabilities(null, null, null, null, null, null, null, null, null, Others.NONE);
        }

        private static Capabilities read(Reading in) {
            return new Capabilities(
                    in.optional("m.change_password", BooleanCapability.CODEC),
                    in.optional("m.forget_forced_upon_leave", BooleanCapability.CODEC),
                    in.optional("m.room_versions", RoomVersionsCapability.CODEC),
                    in.optional("m.set_displayname", BooleanCapability.CODEC),
                    in.optional("m.set_avatar_url", BooleanCapability.CODEC),
                    in.optional("m.3pid_changes", BooleanCapability.CODEC),
                    in.optional("m.get_login_token", BooleanCapability.CODEC),
                    in.optional("m.profile_fields", ProfileFieldsCapability.CODEC),
                    in.optional("m.account_moderation", AccountModerationCapability.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("m.change_password", BooleanCapability.CODEC, changePassword);
            out.put("m.forget_forced_upon_leave", BooleanCapability.CODEC, forgetForcedUponLeave);
            out.put("m.room_versions", RoomVersionsCapability.CODEC, roomVersions);
            out.put("m.set_displayname", BooleanCapability.CODEC, setDisplayname);
            out.put("m.set_avatar_url", BooleanCapability.CODEC, setAvatarUrl);
            out.put("m.3pid_changes", BooleanCapability.CODEC, m3pidChanges);
            out.put("m.get_login_token", BooleanCapability.CODEC, getLoginToken);
            out.put("m.profile_fields", ProfileFieldsCapability.CODEC, profileFields);
            out.put("m.account_moderation", AccountModerationCapability.CODEC, accountModeration);
            out.others(others);
        }
    }

    /** Part of {@link GetCapabilities}. */
    public record RoomVersionsCapability(String defaultValue, Map<String, String> available, Others others) {

        /** How it is read and written. */
        public static final Codec<RoomVersionsCapability> CODEC =
                Codec.object(RoomVersionsCapability::read, RoomVersionsCapability::write);

        /** With what must be there alone. */
        public static RoomVersionsCapability of(String defaultValue, Map<String, String> available) {
            return new RoomVersionsCapability(defaultValue, available, Others.NONE);
        }

        private static RoomVersionsCapability read(Reading in) {
            return new RoomVersionsCapability(
                    in.required("default", Codec.TEXT), in.required("available", Codec.map(Codec.TEXT)), in.others());
        }

        private void write(Writing out) {
            out.put("default", Codec.TEXT, defaultValue);
            out.put("available", Codec.map(Codec.TEXT), available);
            out.others(others);
        }
    }

    /** Part of {@link GetCapabilities}. */
    public record ProfileFieldsCapability(
            @Nullable List<String> allowed, @Nullable List<String> disallowed, boolean enabled, Others others) {

        /** How it is read and written. */
        public static final Codec<ProfileFieldsCapability> CODEC =
                Codec.object(ProfileFieldsCapability::read, ProfileFieldsCapability::write);

        /** With what must be there alone. */
        public static ProfileFieldsCapability of(boolean enabled) {
            return new ProfileFieldsCapability(null, null, enabled, Others.NONE);
        }

        private static ProfileFieldsCapability read(Reading in) {
            return new ProfileFieldsCapability(
                    in.optional("allowed", Codec.list(Codec.TEXT)),
                    in.optional("disallowed", Codec.list(Codec.TEXT)),
                    in.required("enabled", Codec.FLAG),
                    in.others());
        }

        private void write(Writing out) {
            out.put("allowed", Codec.list(Codec.TEXT), allowed);
            out.put("disallowed", Codec.list(Codec.TEXT), disallowed);
            out.put("enabled", Codec.FLAG, enabled);
            out.others(others);
        }
    }

    /** Part of {@link GetCapabilities}. */
    public record AccountModerationCapability(
            @Nullable Boolean suspend, @Nullable Boolean lock, Others others) {

        /** How it is read and written. */
        public static final Codec<AccountModerationCapability> CODEC =
                Codec.object(AccountModerationCapability::read, AccountModerationCapability::write);

        /** With what must be there alone. */
        public static AccountModerationCapability of() {
            return new AccountModerationCapability(null, null, Others.NONE);
        }

        private static AccountModerationCapability read(Reading in) {
            return new AccountModerationCapability(
                    in.optional("suspend", Codec.FLAG), in.optional("lock", Codec.FLAG), in.others());
        }

        private void write(Writing out) {
            out.put("suspend", Codec.FLAG, suspend);
            out.put("lock", Codec.FLAG, lock);
            out.others(others);
        }
    }
}
