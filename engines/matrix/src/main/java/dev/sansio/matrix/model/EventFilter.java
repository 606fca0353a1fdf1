package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code EventFilter}. Generated from the specification; see {@code src/generator}. */
public record EventFilter(
        @Nullable Long limit,
        @Nullable List<String> notSenders,
        @Nullable List<String> notTypes,
        @Nullable List<String> senders,
        @Nullable List<String> types,
        Others others) {

    /** How it is read and written. */
    public static final Codec<EventFilter> CODEC = Codec.object(EventFilter::read, EventFilter::write);

    /** With what must be there alone. */
    public static EventFilter of() {
        return new EventFilter(null, null, null, null, null, Others.NONE);
    }

    private static EventFilter read(Reading in) {
        return new EventFilter(
                in.optional("limit", Codec.NUMBER),
                in.optional("not_senders", Codec.list(Codec.TEXT)),
                in.optional("not_types", Codec.list(Codec.TEXT)),
                in.optional("senders", Codec.list(Codec.TEXT)),
                in.optional("types", Codec.list(Codec.TEXT)),
                in.others());
    }

    private void write(Writing out) {
        out.put("limit", Codec.NUMBER, limit);
        out.put("not_senders", Codec.list(Codec.TEXT), notSenders);
        out.put("not_types", Codec.list(Codec.TEXT), notTypes);
        out.put("senders", Codec.list(Codec.TEXT), senders);
        out.put("types", Codec.list(Codec.TEXT), types);
        out.others(others);
    }

    /** The same with another {@code limit}. */
    public EventFilter withLimit(@Nullable Long limit) {
        return new EventFilter(limit, notSenders, notTypes, senders, types, others);
    }

    /** The same with another {@code notSenders}. */
    public EventFilter withNotSenders(@Nullable List<String> notSenders) {
        return new EventFilter(limit, notSenders, notTypes, senders, types, others);
    }

    /** The same with another {@code notTypes}. */
    public EventFilter withNotTypes(@Nullable List<String> notTypes) {
        return new EventFilter(limit, notSenders, notTypes, senders, types, others);
    }

    /** The same with another {@code senders}. */
    public EventFilter withSenders(@Nullable List<String> senders) {
        return new EventFilter(limit, notSenders, notTypes, senders, types, others);
    }

    /** The same with another {@code types}. */
    public EventFilter withTypes(@Nullable List<String> types) {
        return new EventFilter(limit, notSenders, notTypes, senders, types, others);
    }

    /** The same with another {@code others}. */
    public EventFilter withOthers(Others others) {
        return new EventFilter(limit, notSenders, notTypes, senders, types, others);
    }
}
