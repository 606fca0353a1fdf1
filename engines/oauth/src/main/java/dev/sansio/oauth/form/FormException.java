package dev.sansio.oauth.form;

import dev.sansio.core.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that cannot be taken as they came. Neither the message nor the parameter has a value in it, which may be a secret.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class FormException extends RuntimeException {

    /** What is wrong. */
    public enum Problem {
        /** The text is not in the encoding that it should be in. */
        MALFORMED,
        /** A parameter that may come once came twice. */
        REPEATED,
        /** A parameter that must come did not. */
        MISSING,
        /** One of the {@link FormLimits} was exceeded; the message names it. */
        LIMIT
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final @Nullable String parameter;

    private FormException(Problem problem, @Nullable String parameter, String message) {
        super(message, null, false, false);
        this.problem = problem;
        this.parameter = parameter;
    }

    /** The text is not what was expected. */
    public static FormException malformed(String expected) {
        return new FormException(Problem.MALFORMED, null, "expected " + expected);
    }

    /** A parameter, which has a name of ours, came twice. */
    public static FormException repeated(String parameter) {
        return new FormException(Problem.REPEATED, parameter, parameter + " came more than once");
    }

    /** A parameter, which has a name of ours, did not come, or is empty. */
    public static FormException missing(String parameter) {
        return new FormException(Problem.MISSING, parameter, parameter + " is missing");
    }

    static FormException limit(Limit limit) {
        return new FormException(Problem.LIMIT, null, limit.name() + " is " + limit.value() + ", and more came");
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** The name of the parameter that is repeated or missing; null otherwise. */
    public @Nullable String parameter() {
        return parameter;
    }
}
