package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.reaction}. Generated from the specification; see {@code src/generator}. */
public record ReactionContent(@Nullable ReactionRelatesTo relatesTo, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<ReactionContent> CODEC = Codec.object(ReactionContent::read, ReactionContent::write);

    /** With what must be there alone. */
    public static ReactionContent of() {
        return new ReactionContent(null, Others.NONE);
    }

    private static ReactionContent read(Reading in) {
        return new ReactionContent(in.optional("m.relates_to", ReactionRelatesTo.CODEC), in.others());
    }

    private void write(Writing out) {
        out.put("m.relates_to", ReactionRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code relatesTo}. */
    public ReactionContent withRelatesTo(@Nullable ReactionRelatesTo relatesTo) {
        return new ReactionContent(relatesTo, others);
    }

    /** The same with another {@code others}. */
    public ReactionContent withOthers(Others others) {
        return new ReactionContent(relatesTo, others);
    }

    @Override
    public String eventType() {
        return "m.reaction";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link ReactionContent}. */
    public record ReactionRelatesTo(
            @Nullable String relType,
            @Nullable String eventId,
            @Nullable String key,
            Others others) {

        /** How it is read and written. */
        public static final Codec<ReactionRelatesTo> CODEC =
                Codec.object(ReactionRelatesTo::read, ReactionRelatesTo::write);

        /** With what must be there alone. */
        public static ReactionRelatesTo of() {
            return new ReactionRelatesTo(null, null, null, Others.NONE);
        }

        private static ReactionRelatesTo read(Reading in) {
            return new ReactionRelatesTo(
                    in.optional("rel_type", Codec.TEXT),
                    in.optional("event_id", Codec.TEXT),
                    in.optional("key", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("rel_type", Codec.TEXT, relType);
            out.put("event_id", Codec.TEXT, eventId);
            out.put("key", Codec.TEXT, key);
            out.others(others);
        }
    }
}
