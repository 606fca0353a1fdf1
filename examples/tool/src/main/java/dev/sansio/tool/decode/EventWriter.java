package dev.sansio.tool.decode;

/** Where events go. */
public interface EventWriter {

    /**
     * An event.
     *
     * @param offset where it belongs: for most, how many bytes had been read when it was told
     * @param event a record
     */
    void event(long offset, Object event);

    /**
     * The failure that ended everything.
     *
     * @param offset how many bytes had been read when it came to light
     * @param code a short word for programs
     * @param message for people
     */
    void error(long offset, String code, String message);
}
