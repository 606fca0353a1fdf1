package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.marked_unread}. Generated from the specification; see {@code src/generator}. */
public record MarkedUnreadContent(boolean unread, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<MarkedUnreadContent> CODEC =
            Codec.object(MarkedUnreadContent::read, MarkedUnreadContent::write);

    /** With what must be there alone. */
    public static MarkedUnreadContent of(boolean unread) {
        return new MarkedUnreadContent(unread, Others.NONE);
    }

    private static MarkedUnreadContent read(Reading in) {
        return new MarkedUnreadContent(in.required("unread", Codec.FLAG), in.others());
    }

    private void write(Writing out) {
        out.put("unread", Codec.FLAG, unread);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public MarkedUnreadContent withOthers(Others others) {
        return new MarkedUnreadContent(unread, others);
    }

    @Override
    public String eventType() {
        return "m.marked_unread";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
