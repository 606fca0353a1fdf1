package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.ignored_user_list}. Generated from the specification; see {@code src/generator}. */
public record IgnoredUserListContent(Map<String, ObjectNode> ignoredUsers, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<IgnoredUserListContent> CODEC =
            Codec.object(IgnoredUserListContent::read, IgnoredUserListContent::write);

    /** With what must be there alone. */
    public static IgnoredUserListContent of(Map<String, ObjectNode> ignoredUsers) {
        return new IgnoredUserListContent(ignoredUsers, Others.NONE);
    }

    private static IgnoredUserListContent read(Reading in) {
        return new IgnoredUserListContent(in.required("ignored_users", Codec.map(Codec.JSON)), in.others());
    }

    private void write(Writing out) {
        out.put("ignored_users", Codec.map(Codec.JSON), ignoredUsers);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public IgnoredUserListContent withOthers(Others others) {
        return new IgnoredUserListContent(ignoredUsers, others);
    }

    @Override
    public String eventType() {
        return "m.ignored_user_list";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
