package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.tag}. Generated from the specification; see {@code src/generator}. */
public record TagContent(@Nullable Map<String, Tag> tags, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<TagContent> CODEC = Codec.object(TagContent::read, TagContent::write);

    /** With what must be there alone. */
    public static TagContent of() {
        return new TagContent(null, Others.NONE);
    }

    private static TagContent read(Reading in) {
        return new TagContent(in.optional("tags", Codec.map(Tag.CODEC)), in.others());
    }

    private void write(Writing out) {
        out.put("tags", Codec.map(Tag.CODEC), tags);
        out.others(others);
    }

    /** The same with another {@code tags}. */
    public TagContent withTags(@Nullable Map<String, Tag> tags) {
        return new TagContent(tags, others);
    }

    /** The same with another {@code others}. */
    public TagContent withOthers(Others others) {
        return new TagContent(tags, others);
    }

    @Override
    public String eventType() {
        return "m.tag";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
