package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code StateEventBatch}. Generated from the specification; see {@code src/generator}. */
public record StateEventBatch(@Nullable List<Event> events, Others others) {

    /** How it is read and written. */
    public static final Codec<StateEventBatch> CODEC = Codec.object(StateEventBatch::read, StateEventBatch::write);

    /** With what must be there alone. */
    public static StateEventBatch of() {
        return new StateEventBatch(null, Others.NONE);
    }

    private static StateEventBatch read(Reading in) {
        return new StateEventBatch(in.optional("events", Codec.list(Event.CODEC)), in.others());
    }

    private void write(Writing out) {
        out.put("events", Codec.list(Event.CODEC), events);
        out.others(others);
    }

    /** The same with another {@code events}. */
    public StateEventBatch withEvents(@Nullable List<Event> events) {
        return new StateEventBatch(events, others);
    }

    /** The same with another {@code others}. */
    public StateEventBatch withOthers(Others others) {
        return new StateEventBatch(events, others);
    }
}
