package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.receipt}. Generated from the specification; see {@code src/generator}. */
public record ReceiptContent(Map<String, EventReceipts> entries) implements EventContent {

    /** How it is read and written. */
    public static final Codec<ReceiptContent> CODEC =
            Codec.map(EventReceipts.CODEC).as(ReceiptContent::new, ReceiptContent::entries);

    @Override
    public String eventType() {
        return "m.receipt";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link ReceiptContent}. */
    public record EventReceipts(
            @Nullable Map<String, Receipt> read, @Nullable Map<String, Receipt> readPrivate, Others others) {

        /** How it is read and written. */
        public static final Codec<EventReceipts> CODEC = Codec.object(EventReceipts::read, EventReceipts::write);

        /** With what must be there alone. */
        public static EventReceipts of() {
            return new EventReceipts(null, null, Others.NONE);
        }

        private static EventReceipts read(Reading in) {
            return new EventReceipts(
                    in.optional("m.read", Codec.map(Receipt.CODEC)),
                    in.optional("m.read.private", Codec.map(Receipt.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("m.read", Codec.map(Receipt.CODEC), read);
            out.put("m.read.private", Codec.map(Receipt.CODEC), readPrivate);
            out.others(others);
        }
    }

    /** Part of {@link ReceiptContent}. */
    public record Receipt(@Nullable Long ts, @Nullable String threadId, Others others) {

        /** How it is read and written. */
        public static final Codec<Receipt> CODEC = Codec.object(Receipt::read, Receipt::write);

        /** With what must be there alone. */
        public static Receipt of() {
            return new Receipt(null, null, Others.NONE);
        }

        private static Receipt read(Reading in) {
            return new Receipt(in.optional("ts", Codec.NUMBER), in.optional("thread_id", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("ts", Codec.NUMBER, ts);
            out.put("thread_id", Codec.TEXT, threadId);
            out.others(others);
        }
    }
}
