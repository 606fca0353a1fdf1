package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.encryption}. Generated from the specification; see {@code src/generator}. */
public record RoomEncryptionContent(
        String algorithm,
        @Nullable Long rotationPeriodMs,
        @Nullable Long rotationPeriodMsgs,
        Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomEncryptionContent> CODEC =
            Codec.object(RoomEncryptionContent::read, RoomEncryptionContent::write);

    /** With what must be there alone. */
    public static RoomEncryptionContent of(String algorithm) {
        return new RoomEncryptionContent(algorithm, null, null, Others.NONE);
    }

    private static RoomEncryptionContent read(Reading in) {
        return new RoomEncryptionContent(
                in.required("algorithm", Codec.TEXT),
                in.optional("rotation_period_ms", Codec.NUMBER),
                in.optional("rotation_period_msgs", Codec.NUMBER),
                in.others());
    }

    private void write(Writing out) {
        out.put("algorithm", Codec.TEXT, algorithm);
        out.put("rotation_period_ms", Codec.NUMBER, rotationPeriodMs);
        out.put("rotation_period_msgs", Codec.NUMBER, rotationPeriodMsgs);
        out.others(others);
    }

    /** The same with another {@code rotationPeriodMs}. */
    public RoomEncryptionContent withRotationPeriodMs(@Nullable Long rotationPeriodMs) {
        return new RoomEncryptionContent(algorithm, rotationPeriodMs, rotationPeriodMsgs, others);
    }

    /** The same with another {@code rotationPeriodMsgs}. */
    public RoomEncryptionContent withRotationPeriodMsgs(@Nullable Long rotationPeriodMsgs) {
        return new RoomEncryptionContent(algorithm, rotationPeriodMs, rotationPeriodMsgs, others);
    }

    /** The same with another {@code others}. */
    public RoomEncryptionContent withOthers(Others others) {
        return new RoomEncryptionContent(algorithm, rotationPeriodMs, rotationPeriodMsgs, others);
    }

    @Override
    public String eventType() {
        return "m.room.encryption";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
