package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.space.parent}. Generated from the specification; see {@code src/generator}. */
public record SpaceParentContent(List<String> via, @Nullable Boolean canonical, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<SpaceParentContent> CODEC =
            Codec.object(SpaceParentContent::read, SpaceParentContent::write);

    /** With what must be there alone. */
    public static SpaceParentContent of(List<String> via) {
        return new SpaceParentContent(via, null, Others.NONE);
    }

    private static SpaceParentContent read(Reading in) {
        return new SpaceParentContent(
                in.required("via", Codec.list(Codec.TEXT)), in.optional("canonical", Codec.FLAG), in.others());
    }

    private void write(Writing out) {
        out.put("via", Codec.list(Codec.TEXT), via);
        out.put("canonical", Codec.FLAG, canonical);
        out.others(others);
    }

    /** The same with another {@code canonical}. */
    public SpaceParentContent withCanonical(@Nullable Boolean canonical) {
        return new SpaceParentContent(via, canonical, others);
    }

    /** The same with another {@code others}. */
    public SpaceParentContent withOthers(Others others) {
        return new SpaceParentContent(via, canonical, others);
    }

    @Override
    public String eventType() {
        return "m.space.parent";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
