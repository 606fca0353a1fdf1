package dev.sansio.http.context;

import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.structured.BooleanValue;
import dev.sansio.http.structured.Dictionary;
import dev.sansio.http.structured.IntegerValue;
import dev.sansio.http.structured.Item;
import org.jspecify.annotations.Nullable;

/**
 * How soon a response is wanted (RFC 9218 4), in {@code Priority} or PRIORITY_UPDATE.
 *
 * @param urgency from 0, the most urgent, to 7
 * @param incremental whether it is of use in pieces, so that it may share bandwidth with others of the same urgency
 */
public record Priority(int urgency, boolean incremental) {

    /** The urgency of what may come last (RFC 9218 4.1). */
    public static final int LEAST_URGENT = 7;

    /** What counts where nothing is said. */
    public static final Priority DEFAULT = new Priority(3, false);

    /**
     * A checked priority.
     *
     * @throws IllegalArgumentException if the urgency is none
     */
    public Priority {
        if (urgency < 0 || urgency > LEAST_URGENT) {
            throw new IllegalArgumentException("an urgency is from 0 to 7");
        }
    }

    /** Reads a value. What is unknown, out of range or of another type is ignored, and so is a malformed field (RFC 9218 4). */
    public static Priority parse(String value) {
        try {
            Dictionary parameters = Dictionary.parse(value);
            int urgency = bare(parameters, "u") instanceof IntegerValue u && u.value() >= 0 && u.value() <= LEAST_URGENT
                    ? (int) u.value()
                    : DEFAULT.urgency;
            return new Priority(urgency, bare(parameters, "i") instanceof BooleanValue i && i.value());
        } catch (MalformedFieldException ignored) {
            return DEFAULT;
        }
    }

    private static @Nullable Object bare(Dictionary parameters, String key) {
        return parameters.get(key) instanceof Item item ? item.value() : null;
    }

    /** As it stands in a field; empty for the default, and then the field is left out. */
    @Override
    public String toString() {
        String shown = urgency == DEFAULT.urgency ? "" : "u=" + urgency;
        return !incremental ? shown : shown.isEmpty() ? "i" : shown + ", i";
    }
}
