package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.typing}. Generated from the specification; see {@code src/generator}. */
public record TypingContent(List<String> userIds, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<TypingContent> CODEC = Codec.object(TypingContent::read, TypingContent::write);

    /** With what must be there alone. */
    public static TypingContent of(List<String> userIds) {
        return new TypingContent(userIds, Others.NONE);
    }

    private static TypingContent read(Reading in) {
        return new TypingContent(in.required("user_ids", Codec.list(Codec.TEXT)), in.others());
    }

    private void write(Writing out) {
        out.put("user_ids", Codec.list(Codec.TEXT), userIds);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public TypingContent withOthers(Others others) {
        return new TypingContent(userIds, others);
    }

    @Override
    public String eventType() {
        return "m.typing";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
