package dev.sansio.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Messages on the wire, for tests. */
public final class Frames {

    private Frames() {}

    /** Contents, each with its header section. */
    public static String frames(String... contents) {
        StringBuilder all = new StringBuilder();
        for (String content : contents) {
            all.append("Content-Length: ")
                    .append(content.getBytes(UTF_8).length)
                    .append("\r\n\r\n")
                    .append(content);
        }
        return all.toString();
    }
}
