package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key_backup}. Generated from the specification; see {@code src/generator}. */
public record KeyBackupContent(boolean enabled, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyBackupContent> CODEC = Codec.object(KeyBackupContent::read, KeyBackupContent::write);

    /** With what must be there alone. */
    public static KeyBackupContent of(boolean enabled) {
        return new KeyBackupContent(enabled, Others.NONE);
    }

    private static KeyBackupContent read(Reading in) {
        return new KeyBackupContent(in.required("enabled", Codec.FLAG), in.others());
    }

    private void write(Writing out) {
        out.put("enabled", Codec.FLAG, enabled);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public KeyBackupContent withOthers(Others others) {
        return new KeyBackupContent(enabled, others);
    }

    @Override
    public String eventType() {
        return "m.key_backup";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
