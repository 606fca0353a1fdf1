package dev.sansio.matrix.api;

/**
 * A request for one operation, with all that is sent.
 *
 * @param <R> what is answered
 */
public interface Call<R> {

    /** Which operation. */
    Operation<R> operation();

    /** Tells what is sent. */
    void write(CallWriting out);

    /** What is sent. */
    default CallWriting written() {
        CallWriting out = new CallWriting(operation());
        write(out);
        return out;
    }
}
