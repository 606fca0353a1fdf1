package dev.sansio.smtp;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The grammar of a mailbox: RFC 5321 section 4.1.2, with the wider atoms of RFC 6531 section 3.3. */
final class MailboxSyntax {

    private static final int LOCAL_PART = 64;
    private static final int DOMAIN = 255;
    /** atext of ASCII: a bit for each of the characters up to 0x3F, and for each from 0x40 on. */
    private static final long ATEXT_LOW = bits("!#$%&'*+-/=?0123456789", 0);

    private static final long ATEXT_HIGH = bits("^_`{|}~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 0x40);

    private MailboxSyntax() {}

    /** What is wrong with an address, or null. */
    static @Nullable String fault(String address) {
        if (address.isEmpty() || address.equalsIgnoreCase("postmaster")) {
            return null;
        }
        int end = localPartEnd(address);
        if (end <= 0) {
            return end == 0 ? "empty local part" : "invalid character at index " + ~end;
        }
        if (end == address.length() || address.charAt(end) != '@') {
            return end == address.length() ? "no domain" : "invalid character at index " + end;
        }
        if (exceeds(address, 0, end, LOCAL_PART)) {
            return "local part of more than " + LOCAL_PART + " octets";
        }
        return domainFault(address, end + 1);
    }

    /** The index behind the local part; 0 for an empty one, the complement of the index of what does not belong. */
    private static int localPartEnd(String address) {
        return address.charAt(0) == '"' ? quotedEnd(address) : dotStringEnd(address);
    }

    private static int quotedEnd(String address) {
        for (int i = 1; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
                if (i == address.length()) {
                    return ~(i - 1);
                }
                c = address.charAt(i);
            }
            if (c < ' ' || c == 0x7F || !wellFormed(address, i)) {
                return ~i;
            }
        }
        return ~(address.length() - 1);
    }

    private static int dotStringEnd(String address) {
        int i = 0;
        boolean atom = false;
        for (; i < address.length() && address.charAt(i) != '@'; i++) {
            char c = address.charAt(i);
            if (c == '.' ? !atom : !isAtomText(c) || !wellFormed(address, i)) {
                return ~i;
            }
            atom = c != '.';
        }
        return i > 0 && !atom ? ~(i - 1) : i;
    }

    private static @Nullable String domainFault(String address, int from) {
        if (exceeds(address, from, address.length(), DOMAIN)) {
            return "domain of more than " + DOMAIN + " octets";
        }
        int fault = address.startsWith("[", from) ? literalFault(address, from) : nameFault(address, from);
        return fault < 0
                ? null
                : fault >= address.length() ? "incomplete domain" : "invalid character at index " + fault;
    }

    private static int literalFault(String address, int from) {
        int last = address.length() - 1;
        if (last < from + 2 || address.charAt(last) != ']') {
            return address.length();
        }
        for (int i = from + 1; i < last; i++) {
            char c = address.charAt(i);
            if (c < '!' || c > '~' || c == '[' || c == '\\' || c == ']') {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first character that cannot be in a domain name, or -1. */
    static int nameFault(String text, int from) {
        boolean label = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inner = Syntax.isAlphanumeric(c) || c == '_' || (c >= 0x80 && wellFormed(text, i));
            if (c == '.' ? !label : !(inner || (c == '-' && label))) {
                return i;
            }
            label = c != '.';
        }
        return label ? -1 : text.length();
    }

    private static boolean isAtomText(char c) {
        return c >= 0x80 || ((c < 0x40 ? ATEXT_LOW : ATEXT_HIGH) >>> c & 1) != 0;
    }

    private static long bits(String characters, int first) {
        long bits = 0;
        for (int i = 0; i < characters.length(); i++) {
            bits |= 1L << (characters.charAt(i) - first);
        }
        return bits;
    }

    /** No lone surrogates (they have no UTF-8) and no C1 controls. */
    private static boolean wellFormed(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return true;
        }
        if (c < 0xA0) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Whether a part has more octets than that; a character has three at most, so that short parts need no encoding. */
    private static boolean exceeds(String address, int from, int to, int octets) {
        return 3 * (to - from) > octets && address.substring(from, to).getBytes(StandardCharsets.UTF_8).length > octets;
    }
}
