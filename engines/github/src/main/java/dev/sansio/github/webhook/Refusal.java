package dev.sansio.github.webhook;

/** Why a request is no delivery that is taken. */
public enum Refusal {
    /** Another path than that of the webhook. */
    NOT_FOUND(404),
    /** A delivery is a POST. */
    METHOD(405),
    /** No signature came, and one is wanted. */
    UNSIGNED(403),
    /** The signature is malformed, came twice, is of a kind that is not wanted, or is somebody else's. */
    BAD_SIGNATURE(403),
    /** The content is neither JSON in UTF-8 nor a form. */
    UNSUPPORTED_TYPE(415),
    /** One of the fields that each delivery has is missing, came twice, or is of no use. */
    BAD_FIELDS(400),
    /** The content is not what its type says, or not an object. */
    BAD_CONTENT(400),
    /** Nobody could say in time whether it came before, or what becomes of it. */
    NO_ANSWER(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The status that is answered. */
    public int status() {
        return status;
    }
}
