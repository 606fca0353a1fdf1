package dev.sansio.github.catalogue;

/**
 * A parameter of the query.
 *
 * @param required whether the operation cannot do without it
 */
public record Parameter(String name, Kind kind, boolean required) {

    /** What its value is. */
    public enum Kind {
        TEXT,
        INTEGER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** Several values. */
        LIST
    }

    /** Reads {@code name}, with {@code #}, {@code ?} or {@code *} for its kind, and {@code !} if it is required. */
    static Parameter parse(String text) {
        boolean required = text.endsWith("!");
        String rest = required ? text.substring(0, text.length() - 1) : text;
        Kind kind = switch (rest.charAt(rest.length() - 1)) {
            case '#' -> Kind.INTEGER;
            case '?' -> Kind.FLAG;
            case '*' -> Kind.LIST;
            default -> Kind.TEXT;
        };
        return new Parameter(kind == Kind.TEXT ? rest : rest.substring(0, rest.length() - 1), kind, required);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return name
                + switch (kind) {
                    case TEXT -> "";
                    case INTEGER -> "#";
                    case FLAG -> "?";
                    case LIST -> "*";
                }
                + (required ? "!" : "");
    }
}
