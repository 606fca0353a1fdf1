package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.direct}. Generated from the specification; see {@code src/generator}. */
public record DirectContent(Map<String, List<String>> entries) implements EventContent {

    /** How it is read and written. */
    public static final Codec<DirectContent> CODEC =
            Codec.map(Codec.list(Codec.TEXT)).as(DirectContent::new, DirectContent::entries);

    @Override
    public String eventType() {
        return "m.direct";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
