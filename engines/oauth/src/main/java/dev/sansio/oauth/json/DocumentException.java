package dev.sansio.oauth.json;

import dev.sansio.json.MalformedJsonException;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be taken as it came. Neither the message nor the member has a value in it, which may be a secret.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class DocumentException extends RuntimeException {

    /** What is wrong. */
    public enum Problem {
        /** The status of the response is not one that has such a document. */
        STATUS,
        /** The content is of another media type than it must be. */
        CONTENT_TYPE,
        /** The content is no JSON object, has a member twice, or exceeds a limit. */
        MALFORMED,
        /** A member that must be there is not. */
        MISSING,
        /** A member is of another type, or has a value that it cannot have. */
        UNSUITABLE,
        /** A member is another than was expected: an issuer, a subject, a resource, a type of token. */
        UNEXPECTED
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final @Nullable String member;

    private DocumentException(Problem problem, @Nullable String member, String message) {
        super(message, null, false, false);
        this.problem = problem;
        this.member = member;
    }

    /** The status is not one that has the document. */
    public static DocumentException status(int status) {
        return new DocumentException(Problem.STATUS, null, "the status " + status + " has no such document");
    }

    /** The content is of another media type. */
    public static DocumentException contentType(String expected) {
        return new DocumentException(Problem.CONTENT_TYPE, null, "expected " + expected);
    }

    /** The content as a whole is not what was expected. */
    public static DocumentException malformed(String expected) {
        return new DocumentException(Problem.MALFORMED, null, "expected " + expected);
    }

    /** A member, which has a name of ours, is not there. */
    public static DocumentException missing(String member) {
        return new DocumentException(Problem.MISSING, member, member + " is missing");
    }

    /** A member, which has a name of ours, has a value that it cannot have. */
    public static DocumentException unsuitable(String member, String expected) {
        return new DocumentException(Problem.UNSUITABLE, member, member + " is not " + expected);
    }

    /** A member, which has a name of ours, is not the one that was expected. */
    public static DocumentException unexpected(String member) {
        return new DocumentException(Problem.UNEXPECTED, member, member + " is another than was expected");
    }

    static DocumentException of(MalformedJsonException wrong) {
        String member = wrong.member();
        return switch (wrong.problem()) {
            case MISSING -> new DocumentException(Problem.MISSING, member, String.valueOf(wrong.getMessage()));
            case TYPE ->
                new DocumentException(
                        member == null ? Problem.MALFORMED : Problem.UNSUITABLE,
                        member,
                        String.valueOf(wrong.getMessage()));
            case ENCODING, SYNTAX, DUPLICATE, NUMBER, LIMIT ->
                new DocumentException(Problem.MALFORMED, null, String.valueOf(wrong.getMessage()));
        };
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** The name of the member; null where it is about the whole. */
    public @Nullable String member() {
        return member;
    }
}
