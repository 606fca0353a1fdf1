package dev.sansio.lsp.json;

/** A Java value that knows how it is written as JSON. */
public interface JsonValue {

    /**
     * Writes it.
     *
     * @throws IllegalArgumentException if JSON cannot say it
     */
    void write(JsonWriter out);
}
