package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code TimelineBatch}. Generated from the specification; see {@code src/generator}. */
public record TimelineBatch(
        @Nullable Boolean limited, @Nullable String prevBatch, List<Event> events, Others others) {

    /** How it is read and written. */
    public static final Codec<TimelineBatch> CODEC = Codec.object(TimelineBatch::read, TimelineBatch::write);

    /** With what must be there alone. */
    public static TimelineBatch of(List<Event> events) {
        return new TimelineBatch(null, null, events, Others.NONE);
    }

    private static TimelineBatch read(Reading in) {
        return new TimelineBatch(
                in.optional("limited", Codec.FLAG),
                in.optional("prev_batch", Codec.TEXT),
                in.required("events", Codec.list(Event.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("limited", Codec.FLAG, limited);
        out.put("prev_batch", Codec.TEXT, prevBatch);
        out.put("events", Codec.list(Event.CODEC), events);
        out.others(others);
    }

    /** The same with another {@code limited}. */
    public TimelineBatch withLimited(@Nullable Boolean limited) {
        return new TimelineBatch(limited, prevBatch, events, others);
    }

    /** The same with another {@code prevBatch}. */
    public TimelineBatch withPrevBatch(@Nullable String prevBatch) {
        return new TimelineBatch(limited, prevBatch, events, others);
    }

    /** The same with another {@code others}. */
    public TimelineBatch withOthers(Others others) {
        return new TimelineBatch(limited, prevBatch, events, others);
    }
}
