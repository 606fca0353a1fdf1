package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Invite3pid;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/invite}. Generated from the specification; see {@code src/generator}. */
public record InviteBy3PID(String roomId, Invite3pid content) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "inviteBy3PID",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/invite",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            InviteBy3PID::read,
            Codec.JSON);

    private static InviteBy3PID read(CallReading in) {
        return new InviteBy3PID(in.path("roomId", Text.STRING), in.content(Invite3pid.CODEC));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.content(Invite3pid.CODEC, content);
    }
}
