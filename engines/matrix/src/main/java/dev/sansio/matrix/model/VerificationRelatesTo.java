package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code VerificationRelatesTo}. Generated from the specification; see {@code src/generator}. */
public record VerificationRelatesTo(
        @Nullable String relType, @Nullable String eventId, Others others) {

    /** How it is read and written. */
    public static final Codec<VerificationRelatesTo> CODEC =
            Codec.object(VerificationRelatesTo::read, VerificationRelatesTo::write);

    /** With what must be there alone. */
    public static VerificationRelatesTo of() {
        return new VerificationRelatesTo(null, null, Others.NONE);
    }

    private static VerificationRelatesTo read(Reading in) {
        return new VerificationRelatesTo(
                in.optional("rel_type", Codec.TEXT), in.optional("event_id", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("rel_type", Codec.TEXT, relType);
        out.put("event_id", Codec.TEXT, eventId);
        out.others(others);
    }

    /** The same with another {@code relType}. */
    public VerificationRelatesTo withRelType(@Nullable String relType) {
        return new VerificationRelatesTo(relType, eventId, others);
    }

    /** The same with another {@code eventId}. */
    public VerificationRelatesTo withEventId(@Nullable String eventId) {
        return new VerificationRelatesTo(relType, eventId, others);
    }

    /** The same with another {@code others}. */
    public VerificationRelatesTo withOthers(Others others) {
        return new VerificationRelatesTo(relType, eventId, others);
    }
}
