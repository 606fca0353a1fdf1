package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.RecentEmoji;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.recent_emoji}. Generated from the specification; see {@code src/generator}. */
public record RecentEmojiContent(List<RecentEmoji> recentEmoji, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RecentEmojiContent> CODEC =
            Codec.object(RecentEmojiContent::read, RecentEmojiContent::write);

    /** With what must be there alone. */
    public static RecentEmojiContent of(List<RecentEmoji> recentEmoji) {
        return new RecentEmojiContent(recentEmoji, Others.NONE);
    }

    private static RecentEmojiContent read(Reading in) {
        return new RecentEmojiContent(in.required("recent_emoji", Codec.list(RecentEmoji.CODEC)), in.others());
    }

    private void write(Writing out) {
        out.put("recent_emoji", Codec.list(RecentEmoji.CODEC), recentEmoji);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RecentEmojiContent withOthers(Others others) {
        return new RecentEmojiContent(recentEmoji, others);
    }

    @Override
    public String eventType() {
        return "m.recent_emoji";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
