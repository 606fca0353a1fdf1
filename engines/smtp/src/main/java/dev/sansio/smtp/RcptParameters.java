package dev.sansio.smtp;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of RCPT (RFC 5321 section 4.1.1.3).
 *
 * @param notifyOn when to notify the sender (RFC 3461); empty for no such parameter
 * @param originalRecipient the recipient as the sender wrote it (RFC 3461 ORCPT), decoded, with its type:
 *     {@code rfc822;bob@example.org}
 * @param others parameters without a type of their own, in order
 */
public record RcptParameters(Set<Notify> notifyOn, @Nullable String originalRecipient, List<Parameter> others) {

    /** No parameters. */
    public static final RcptParameters NONE = new RcptParameters(Set.of(), null, List.of());

    /** Checks the grammar and copies the collections. */
    public RcptParameters {
        if (notifyOn.contains(Notify.NEVER) && notifyOn.size() > 1) {
            throw new IllegalArgumentException("NEVER stands alone");
        }
        if (originalRecipient != null && !Syntax.isOriginalRecipient(originalRecipient)) {
            throw new IllegalArgumentException("not an original recipient: " + Syntax.escaped(originalRecipient));
        }
        notifyOn = Set.copyOf(notifyOn);
        others = List.copyOf(others);
    }
}
