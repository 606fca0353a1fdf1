package dev.sansio.http.conditional;

import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.RequestHead;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Evaluates preconditions in the order of RFC 9110 13.2.2, for a server that knows the state of the resource. */
public final class Preconditions {

    private Preconditions() {}

    /**
     * What a server makes of the preconditions. To be asked only if the answer without them would be 2xx or 412 (RFC 9110
     * 13.2.1). A malformed {@code If-Match} matches nothing, so that nothing is overwritten by mistake; other malformed fields
     * are ignored. {@code If-Range} is for whoever serves ranges.
     *
     * @param current the validators of the representation that there is, or null if there is none
     * @param now for dates whose year has two digits
     */
    public static Precondition evaluate(RequestHead head, @Nullable Validators current, Instant now) {
        if (!selects(head.method())) {
            return Precondition.PROCEED;
        }
        String ifMatch = head.fields().joined(HttpNames.IF_MATCH);
        if (ifMatch != null
                ? !matches(ifMatch, current)
                : modifiedSince(head, HttpNames.IF_UNMODIFIED_SINCE, current, now)) {
            return Precondition.FAILED;
        }
        boolean safe = head.method().equals("GET") || head.method().equals("HEAD");
        String ifNoneMatch = head.fields().joined(HttpNames.IF_NONE_MATCH);
        if (ifNoneMatch != null) {
            return !matchesWeakly(ifNoneMatch, current)
                    ? Precondition.PROCEED
                    : safe ? Precondition.NOT_MODIFIED : Precondition.FAILED;
        }
        return safe && unmodifiedSince(head, current, now) ? Precondition.NOT_MODIFIED : Precondition.PROCEED;
    }

    /** Methods that select no representation have no preconditions (RFC 9110 13.2.1). */
    private static boolean selects(String method) {
        return !method.equals("CONNECT") && !method.equals("OPTIONS") && !method.equals("TRACE");
    }

    private static boolean matches(String value, @Nullable Validators current) {
        try {
            EntityTags wanted = EntityTags.parse(value);
            EntityTag tag = current == null ? null : current.tag();
            return wanted.any()
                    ? current != null
                    : tag != null && wanted.tags().stream().anyMatch(tag::matchesStrongly);
        } catch (MalformedFieldException nothing) {
            return false;
        }
    }

    private static boolean matchesWeakly(String value, @Nullable Validators current) {
        try {
            EntityTags known = EntityTags.parse(value);
            EntityTag tag = current == null ? null : current.tag();
            return known.any()
                    ? current != null
                    : tag != null && known.tags().stream().anyMatch(tag::matchesWeakly);
        } catch (MalformedFieldException nothing) {
            return false;
        }
    }

    private static boolean modifiedSince(RequestHead head, String name, @Nullable Validators current, Instant now) {
        Instant date = date(head, name, now);
        Instant modified = current == null ? null : current.lastModified();
        return date != null && modified != null && modified.isAfter(date);
    }

    private static boolean unmodifiedSince(RequestHead head, @Nullable Validators current, Instant now) {
        Instant date = date(head, HttpNames.IF_MODIFIED_SINCE, now);
        Instant modified = current == null ? null : current.lastModified();
        return date != null && modified != null && !modified.isAfter(date);
    }

    /** The one date that a field has; several are none (RFC 9110 13.1.3, 13.1.4). */
    private static @Nullable Instant date(RequestHead head, String name, Instant now) {
        String value = head.fields().joined(name);
        try {
            return value == null ? null : HttpDate.parse(value, now);
        } catch (MalformedFieldException none) {
            return null;
        }
    }
}
