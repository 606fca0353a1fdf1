package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/upgrade}. Generated from the specification; see {@code src/generator}. */
public record UpgradeRoom(
        String roomId, String newVersion, @Nullable List<String> additionalCreators, Others others)
        implements Call<UpgradeRoom.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "upgradeRoom",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/upgrade",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            UpgradeRoom::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static UpgradeRoom of(String roomId, String newVersion) {
        return new UpgradeRoom(roomId, newVersion, null, Others.NONE);
    }

    private static UpgradeRoom read(CallReading in) {
        return new UpgradeRoom(
                in.path("roomId", Text.STRING),
                in.required("new_version", Codec.TEXT),
                in.optional("additional_creators", Codec.list(Codec.TEXT)),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.put("new_version", Codec.TEXT, newVersion);
        out.put("additional_creators", Codec.list(Codec.TEXT), additionalCreators);
        out.others(others);
    }

    /** The same with another {@code additionalCreators}. */
    public UpgradeRoom withAdditionalCreators(@Nullable List<String> additionalCreators) {
        return new UpgradeRoom(roomId, newVersion, additionalCreators, others);
    }

    /** The same with another {@code others}. */
    public UpgradeRoom withOthers(Others others) {
        return new UpgradeRoom(roomId, newVersion, additionalCreators, others);
    }

    /** What is answered. */
    public record Result(String replacementRoom, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String replacementRoom) {
            return new Result(replacementRoom, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("replacement_room", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("replacement_room", Codec.TEXT, replacementRoom);
            out.others(others);
        }
    }
}
