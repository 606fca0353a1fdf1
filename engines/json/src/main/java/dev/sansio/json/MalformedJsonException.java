package dev.sansio.json;

import dev.sansio.core.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A text that is not the JSON that it should be. The message has no part of the text in it, which may be secret.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class MalformedJsonException extends RuntimeException {

    /** What is wrong. */
    public enum Problem {
        /** The octets are no UTF-8 (RFC 8259 8.1), or a surrogate lacks its other half (RFC 7493 2.1). */
        ENCODING,
        /** The text does not follow the grammar (RFC 8259 2), or something follows the value. */
        SYNTAX,
        /** An object has two members of one name (RFC 7493 2.3). */
        DUPLICATE,
        /** A number is beyond what a double can hold (RFC 7493 2.2), or has more than 1,000 digits. */
        NUMBER,
        /** One of the {@link JsonLimits} was exceeded; the message names it. */
        LIMIT,
        /** A member that must be there is not. */
        MISSING,
        /** A value is of another type, or out of its range. */
        TYPE
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final @Nullable String member;

    private MalformedJsonException(Problem problem, @Nullable String member, String message) {
        super(message, null, false, false);
        this.problem = problem;
        this.member = member;
    }

    static MalformedJsonException at(Problem problem, String what, long offset) {
        return new MalformedJsonException(problem, null, what + " at offset " + offset);
    }

    static MalformedJsonException limit(Limit limit) {
        return new MalformedJsonException(
                Problem.LIMIT, null, limit.name() + " is " + limit.value() + ", and more came");
    }

    /** A member, which has a name of ours, is not there. */
    public static MalformedJsonException missing(String member) {
        return new MalformedJsonException(Problem.MISSING, member, member + " is missing");
    }

    /** A member, which has a name of ours, is not what it should be. */
    public static MalformedJsonException type(String member, String expected) {
        return new MalformedJsonException(Problem.TYPE, member, member + " is not " + expected);
    }

    static MalformedJsonException root(String expected) {
        return new MalformedJsonException(Problem.TYPE, null, "the text is not " + expected);
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** The name of the member that is missing or of another type; null otherwise. */
    public @Nullable String member() {
        return member;
    }
}
