package dev.sansio.lsp.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Texts of names, so that a known one is not made again. */
final class Names {

    private Names() {}

    static String of(byte[] text, int from, int to) {
        return new String(text, from, to - from, ISO_8859_1);
    }
}
