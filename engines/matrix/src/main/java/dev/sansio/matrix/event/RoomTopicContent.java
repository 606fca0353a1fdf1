package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.topic}. Generated from the specification; see {@code src/generator}. */
public record RoomTopicContent(String topic, @Nullable TopicContentBlock mTopic, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomTopicContent> CODEC = Codec.object(RoomTopicContent::read, RoomTopicContent::write);

    /** With what must be there alone. */
    public static RoomTopicContent of(String topic) {
        return new RoomTopicContent(topic, null, Others.NONE);
    }

    private static RoomTopicContent read(Reading in) {
        return new RoomTopicContent(
                in.required("topic", Codec.TEXT), in.optional("m.topic", TopicContentBlock.CODEC), in.others());
    }

    private void write(Writing out) {
        out.put("topic", Codec.TEXT, topic);
        out.put("m.topic", TopicContentBlock.CODEC, mTopic);
        out.others(others);
    }

    /** The same with another {@code mTopic}. */
    public RoomTopicContent withMTopic(@Nullable TopicContentBlock mTopic) {
        return new RoomTopicContent(topic, mTopic, others);
    }

    /** The same with another {@code others}. */
    public RoomTopicContent withOthers(Others others) {
        return new RoomTopicContent(topic, mTopic, others);
    }

    @Override
    public String eventType() {
        return "m.room.topic";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomTopicContent}. */
    public record TopicContentBlock(@Nullable List<TextualRepresentation> text, Others others) {

        /** How it is read and written. */
        public static final Codec<TopicContentBlock> CODEC =
                Codec.object(TopicContentBlock::read, TopicContentBlock::write);

        /** With what must be there alone. */
        public static TopicContentBlock of() {
            return new TopicContentBlock(null, Others.NONE);
        }

        private static TopicContentBlock read(Reading in) {
            return new TopicContentBlock(in.optional("m.text", Codec.list(TextualRepresentation.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("m.text", Codec.list(TextualRepresentation.CODEC), text);
            out.others(others);
        }
    }

    /** Part of {@link RoomTopicContent}. */
    public record TextualRepresentation(@Nullable String mimetype, String body, Others others) {

        /** How it is read and written. */
        public static final Codec<TextualRepresentation> CODEC =
                Codec.object(TextualRepresentation::read, TextualRepresentation::write);

        /** With what must be there alone. */
        public static TextualRepresentation of(String body) {
            return new TextualRepresentation(null, body, Others.NONE);
        }

        private static TextualRepresentation read(Reading in) {
            return new TextualRepresentation(
                    in.optional("mimetype", Codec.TEXT), in.required("body", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("mimetype", Codec.TEXT, mimetype);
            out.put("body", Codec.TEXT, body);
            out.others(others);
        }
    }
}
