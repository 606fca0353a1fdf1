package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.space.child}. Generated from the specification; see {@code src/generator}. */
public record SpaceChildContent(
        List<String> via, @Nullable String order, @Nullable Boolean suggested, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<SpaceChildContent> CODEC =
            Codec.object(SpaceChildContent::read, SpaceChildContent::write);

    /** With what must be there alone. */
    public static SpaceChildContent of(List<String> via) {
        return new SpaceChildContent(via, null, null, Others.NONE);
    }

    private static SpaceChildContent read(Reading in) {
        return new SpaceChildContent(
                in.required("via", Codec.list(Codec.TEXT)),
                in.optional("order", Codec.TEXT),
                in.optional("suggested", Codec.FLAG),
                in.others());
    }

    private void write(Writing out) {
        out.put("via", Codec.list(Codec.TEXT), via);
        out.put("order", Codec.TEXT, order);
        out.put("suggested", Codec.FLAG, suggested);
        out.others(others);
    }

    /** The same with another {@code order}. */
    public SpaceChildContent withOrder(@Nullable String order) {
        return new SpaceChildContent(via, order, suggested, others);
    }

    /** The same with another {@code suggested}. */
    public SpaceChildContent withSuggested(@Nullable Boolean suggested) {
        return new SpaceChildContent(via, order, suggested, others);
    }

    /** The same with another {@code others}. */
    public SpaceChildContent withOthers(Others others) {
        return new SpaceChildContent(via, order, suggested, others);
    }

    @Override
    public String eventType() {
        return "m.space.child";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
