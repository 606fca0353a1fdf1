package dev.sansio.github.catalogue;

/**
 * What an operation takes as content.
 *
 * @param type its media type
 * @param required whether the operation cannot do without it
 */
public record Content(String type, boolean required) {

    private static final String JSON = "application/json";

    /** Reads a media type, or {@code json}, with {@code !} if it is required. */
    static Content parse(String text) {
        boolean required = text.endsWith("!");
        String type = required ? text.substring(0, text.length() - 1) : text;
        return new Content(type.equals("json") ? JSON : type, required);
    }

    /** Whether it is JSON. */
    public boolean json() {
        return type.equals(JSON);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return (json() ? "json" : type) + (required ? "!" : "");
    }
}
