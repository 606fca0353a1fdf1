package dev.sansio.http.conditional;

/** What comes of the preconditions of a request (RFC 9110 13.2.2). */
public enum Precondition {
    /** Perform the method. */
    PROCEED(200),
    /** Answer 304 with the validators, and without content. */
    NOT_MODIFIED(304),
    /** Answer 412, and do not perform the method. */
    FAILED(412);

    private final int status;

    Precondition(int status) {
        this.status = status;
    }

    /** The status to answer with; 200 stands for whatever performing the method gives. */
    public int status() {
        return status;
    }
}
