package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code EventBatch}. Generated from the specification; see {@code src/generator}. */
public record EventBatch(@Nullable List<Event> events, Others others) {

    /** How it is read and written. */
    public static final Codec<EventBatch> CODEC = Codec.object(EventBatch::read, EventBatch::write);

    /** With what must be there alone. */
    public static EventBatch of() {
        return new EventBatch(null, Others.NONE);
    }

    private static EventBatch read(Reading in) {
        return new EventBatch(in.optional("events", Codec.list(Event.CODEC)), in.others());
    }

    private void write(Writing out) {
        out.put("events", Codec.list(Event.CODEC), events);
        out.others(others);
    }

    /** The same with another {@code events}. */
    public EventBatch withEvents(@Nullable List<Event> events) {
        return new EventBatch(events, others);
    }

    /** The same with another {@code others}. */
    public EventBatch withOthers(Others others) {
        return new EventBatch(events, others);
    }
}
