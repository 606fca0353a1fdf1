package dev.sansio.http2;

import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.structured.BooleanValue;
import dev.sansio.http.structured.Dictionary;
import dev.sansio.http.structured.IntegerValue;
import dev.sansio.http.structured.Item;
import dev.sansio.http.structured.Member;

/** How urgent a response is, and whether it is of use in parts (RFC 9218 4). */
final class Priority {

    static final int LEAST_URGENT = 7;
    private static final int DEFAULT_URGENCY = 3;

    int urgency = DEFAULT_URGENCY;
    boolean incremental;

    /** Takes what a field says; what it does not say, or says wrongly, stays as it is (RFC 9218 4, 8). */
    void merge(String fieldValue) {
        Dictionary said;
        try {
            said = Dictionary.parse(fieldValue);
        } catch (MalformedFieldException ignored) {
            return; // a priority is a hint
        }
        Member u = said.get("u");
        if (u instanceof Item item
                && item.value() instanceof IntegerValue number
                && number.value() >= 0
                && number.value() <= LEAST_URGENT) {
            urgency = (int) number.value();
        }
        Member i = said.get("i");
        if (i instanceof Item item && item.value() instanceof BooleanValue flag) {
            incremental = flag.value();
        }
    }

    /** As {@link #merge}, but what is not said becomes the default: the meaning of PRIORITY_UPDATE (RFC 9218 7). */
    void replace(String fieldValue) {
        urgency = DEFAULT_URGENCY;
        incremental = false;
        merge(fieldValue);
    }
}
