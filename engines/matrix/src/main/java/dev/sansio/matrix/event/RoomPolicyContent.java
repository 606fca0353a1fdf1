package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.policy}. Generated from the specification; see {@code src/generator}. */
public record RoomPolicyContent(String via, PublicKeys publicKeys, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomPolicyContent> CODEC =
            Codec.object(RoomPolicyContent::read, RoomPolicyContent::write);

    /** With what must be there alone. */
    public static RoomPolicyContent of(String via, PublicKeys publicKeys) {
        return new RoomPolicyContent(via, publicKeys, Others.NONE);
    }

    private static RoomPolicyContent read(Reading in) {
        return new RoomPolicyContent(
                in.required("via", Codec.TEXT), in.required("public_keys", PublicKeys.CODEC), in.others());
    }

    private void write(Writing out) {
        out.put("via", Codec.TEXT, via);
        out.put("public_keys", PublicKeys.CODEC, publicKeys);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomPolicyContent withOthers(Others others) {
        return new RoomPolicyContent(via, publicKeys, others);
    }

    @Override
    public String eventType() {
        return "m.room.policy";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomPolicyContent}. */
    public record PublicKeys(String ed25519, Others others) {

        /** How it is read and written. */
        public static final Codec<PublicKeys> CODEC = Codec.object(PublicKeys::read, PublicKeys::write);

        /** With what must be there alone. */
        public static PublicKeys of(String ed25519) {
            return new PublicKeys(ed25519, Others.NONE);
        }

        private static PublicKeys read(Reading in) {
            return new PublicKeys(in.required("ed25519", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("ed25519", Codec.TEXT, ed25519);
            out.others(others);
        }
    }
}
