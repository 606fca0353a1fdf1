package dev.sansio.testkit.transcript;

/** Who speaks in a transcript. */
public enum Side {
    /** The client, {@code C}. */
    CLIENT,
    /** The server, {@code S}. */
    SERVER;

    /** The side of a letter. */
    static Side of(String letter) {
        return switch (letter) {
            case "C" -> CLIENT;
            case "S" -> SERVER;
            default -> throw new IllegalArgumentException("a side is C or S: " + letter);
        };
    }
}
