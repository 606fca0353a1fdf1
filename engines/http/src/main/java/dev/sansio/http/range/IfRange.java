package dev.sansio.http.range;

import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.RequestHead;
import dev.sansio.http.conditional.EntityTag;
import dev.sansio.http.conditional.Validators;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether ranges may be served (RFC 9110 13.1.5, 13.2.2 step 5). */
public final class IfRange {

    private IfRange() {}

    /**
     * Whether {@code Range} counts: the request is a GET that has one, and {@code If-Range}, if there is one, names the
     * representation that there is. If not, the whole representation is served.
     *
     * @param now a date is a strong validator only if it is at least a second old (RFC 9110 8.8.2.2)
     */
    public static boolean allows(RequestHead head, Validators current, Instant now) {
        if (!head.method().equals("GET") || !head.fields().contains(HttpNames.RANGE)) {
            return false;
        }
        String value = head.fields().joined(HttpNames.IF_RANGE);
        return value == null || names(value, current, now);
    }

    private static boolean names(String value, Validators current, Instant now) {
        try {
            if (value.startsWith("\"") || value.startsWith("W/")) {
                EntityTag tag = current.tag();
                return tag != null && EntityTag.parse(value).matchesStrongly(tag);
            }
            @Nullable Instant modified = current.lastModified();
            return modified != null
                    && HttpDate.parse(value, now).equals(modified)
                    && !modified.plusSeconds(1).isAfter(now);
        } catch (MalformedFieldException nothing) {
            return false;
        }
    }
}
