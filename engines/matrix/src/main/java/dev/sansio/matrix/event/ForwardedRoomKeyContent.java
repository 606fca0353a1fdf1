package dev.sansio.matrix.event;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.forwarded_room_key}. Generated from the specification; see {@code src/generator}. */
public record ForwardedRoomKeyContent(
        String algorithm,
        String roomId,
        String senderKey,
        String sessionId,
        Secret sessionKey,
        String senderClaimedEd25519Key,
        List<String> forwardingCurve25519KeyChain,
        @Nullable ObjectNode withheld,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<ForwardedRoomKeyContent> CODEC =
            Codec.object(ForwardedRoomKeyContent::read, ForwardedRoomKeyContent::write);

    /** With what must be there alone. */
    public static ForwardedRoomKeyContent of(
            String algorithm,
            String roomId,
            String senderKey,
            String sessionId,
            Secret sessionKey,
            String senderClaimedEd25519Key,
            List<String> forwardingCurve25519KeyChain) {
        return new ForwardedRoomKeyContent(
                algorithm,
                roomId,
                senderKey,
                sessionId,
                sessionKey,
                senderClaimedEd25519Key,
                forwardingCurve25519KeyChain,
                null,
                Others.NONE);
    }

    private static ForwardedRoomKeyContent read(Reading in) {
        return new ForwardedRoomKeyContent(
                in.required("algorithm", Codec.TEXT),
                in.required("room_id", Codec.TEXT),
                in.required("sender_key", Codec.TEXT),
                in.required("session_id", Codec.TEXT),
                in.required("session_key", Codec.SECRET),
                in.required("sender_claimed_ed25519_key", Codec.TEXT),
                in.required("forwarding_curve25519_key_chain", Codec.list(Codec.TEXT)),
                in.optional("withheld", Codec.JSON),
                in.others());
    }

    private void write(Writing out) {
        out.put("algorithm", Codec.TEXT, algorithm);
        out.put("room_id", Codec.TEXT, roomId);
        out.put("sender_key", Codec.TEXT, senderKey);
        out.put("session_id", Codec.TEXT, sessionId);
        out.put("session_key", Codec.SECRET, sessionKey);
        out.put("sender_claimed_ed25519_key", Codec.TEXT, senderClaimedEd25519Key);
        out.put("forwarding_curve25519_key_chain", Codec.list(Codec.TEXT), forwardingCurve25519KeyChain);
        out.put("withheld", Codec.JSON, withheld);
        out.others(others);
    }

    /** The same with another {@code withheld}. */
    public ForwardedRoomKeyContent withWithheld(@Nullable ObjectNode withheld) {
        return new ForwardedRoomKeyContent(
                algorithm,
                roomId,
                senderKey,
                sessionId,
                sessionKey,
                senderClaimedEd25519Key,
                forwardingCurve25519KeyChain,
                withheld,
                others);
    }

    /** The same with another {@code others}. */
    public ForwardedRoomKeyContent withOthers(Others others) {
        return new ForwardedRoomKeyContent(
                algorithm,
                roomId,
                senderKey,
                sessionId,
                sessionKey,
                senderClaimedEd25519Key,
                forwardingCurve25519KeyChain,
                withheld,
                others);
    }

    @Override
    public String eventType() {
        return "m.forwarded_room_key";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
