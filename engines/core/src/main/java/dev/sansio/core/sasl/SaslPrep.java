package dev.sansio.core.sasl;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * SASLprep (RFC 4013): brings names and passwords that look alike to the same code points, so that they can be compared.
 *
 * <p>The tables are those of RFC 3454, that is, of Unicode 3.2. The normalization is the platform's NFKC, kept away from
 * whatever Unicode 3.2 did not know, so that all platforms give the same; it differs from that of 2002 in five
 * compatibility ideographs whose decompositions were wrong then (Unicode Corrigendum 4), and in the order of rare sequences
 * (Corrigendum 5).
 */
public final class SaslPrep {

    private SaslPrep() {}

    /**
     * Prepares what a user has just entered: code points that Unicode 3.2 had not assigned pass.
     *
     * @throws SaslException with {@link SaslException#CREDENTIALS} if the text has a prohibited character, mixes
     *     directions as section 2.3 forbids, or is empty after preparation
     */
    public static String query(String text) {
        return prepare(text, false);
    }

    /**
     * Prepares what is going to be stored: code points that Unicode 3.2 had not assigned are refused too (section 2.5).
     *
     * @throws SaslException as for {@link #query}
     */
    public static String stored(String text) {
        return prepare(text, true);
    }

    private static String prepare(String text, boolean stored) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw refused("unpaired surrogate");
        }
        String prepared = normalized(mapped(text));
        if (prepared.isEmpty()) {
            throw refused("nothing left after preparation");
        }
        prepared.codePoints().forEach(c -> checkAllowed(c, stored));
        checkDirections(prepared);
        return prepared;
    }

    /** Section 2.1; U+200B is in both tables, and being a space comes first. */
    private static String mapped(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Stringprep.NON_ASCII_SPACE.contains(c)) {
                mapped.append(' ');
            } else if (!Stringprep.MAPPED_TO_NOTHING.contains(c)) {
                mapped.appendCodePoint(c);
            }
        });
        return mapped.toString();
    }

    /**
     * Section 2.2. A code point that was not assigned in Unicode 3.2 neither combines with another nor changes, whatever
     * the platform has learnt of it since: so what lies between such ones is normalized by itself.
     */
    private static String normalized(String text) {
        StringBuilder normalized = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int after = at + Character.charCount(c);
            if (Stringprep.UNASSIGNED.contains(c)) {
                normalized.append(nfkc(text.substring(from, at))).appendCodePoint(c);
                from = after;
            }
            at = after;
        }
        return normalized.append(nfkc(text.substring(from))).toString();
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Sections 2.3 and 2.5. Nothing of the text is told: it may be a password. */
    private static void checkAllowed(int c, boolean stored) {
        if (Stringprep.PROHIBITED.contains(c) || Stringprep.NON_ASCII_SPACE.contains(c)) {
            throw refused("prohibited character");
        }
        if (stored && Stringprep.UNASSIGNED.contains(c)) {
            throw refused("character not assigned in Unicode 3.2");
        }
    }

    /** Section 2.4: RFC 3454 section 6. */
    private static void checkDirections(String text) {
        if (text.codePoints().noneMatch(Stringprep.RIGHT_TO_LEFT::contains)) {
            return;
        }
        if (text.codePoints().anyMatch(Stringprep.LEFT_TO_RIGHT::contains)) {
            throw refused("right-to-left and left-to-right characters mixed");
        }
        if (!Stringprep.RIGHT_TO_LEFT.contains(text.codePointAt(0))
                || !Stringprep.RIGHT_TO_LEFT.contains(text.codePointBefore(text.length()))) {
            throw refused("right-to-left text must begin and end with a right-to-left character");
        }
    }

    private static SaslException refused(String reason) {
        return new SaslException(SaslException.CREDENTIALS, reason);
    }
}
