package dev.sansio.lsp.base;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of one message: {@code field-name ":" OWS field-value OWS}, a line each. */
final class HeaderSection {

    private static final long ABSENT = -1;

    private long length = ABSENT;
    private boolean foreignCharset;
    private Frame.@Nullable Damaged fault;

    private HeaderSection() {}

    /** Reads the lines, the last without its end. */
    static HeaderSection read(byte[] bytes, int from, int to) {
        HeaderSection section = new HeaderSection();
        String text = new String(bytes, from, to - from, ISO_8859_1);
        int start = 0;
        while (section.fault == null && start <= text.length()) {
            int end = text.indexOf("\r\n", start);
            end = end < 0 ? text.length() : end;
            section.line(text.substring(start, end));
            start = end + 2;
        }
        if (section.fault == null && section.length == ABSENT) {
            section.damaged(Damage.MISSING_CONTENT_LENGTH, "no Content-Length in the header section");
        }
        return section;
    }

    /** How long the content is, where there is no {@link #fault}. */
    long length() {
        return length;
    }

    /** Whether the content is said to be in another charset than UTF-8. */
    boolean foreignCharset() {
        return foreignCharset;
    }

    /** Why the length of the content is unknown. */
    Frame.@Nullable Damaged fault() {
        return fault;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || !isToken(line, colon) || hasControls(line, colon)) {
            damaged(Damage.MALFORMED_HEADER, "a line of the header section is no field");
            return;
        }
        String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        if (name.equals("content-length")) {
            contentLength(value);
        } else if (name.equals("content-type")) {
            foreignCharset = !isUtf8(value);
        }
    }

    private void contentLength(String value) {
        if (value.isEmpty() || value.length() > 18 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            damaged(Damage.MALFORMED_CONTENT_LENGTH, "Content-Length is no decimal number of up to 18 digits");
            return;
        }
        long given = Long.parseLong(value);
        if (length != ABSENT && length != given) {
            damaged(Damage.CONFLICTING_CONTENT_LENGTH, "Content-Length is " + length + " and " + given);
            return;
        }
        length = given;
    }

    /** {@code utf-8}, which is also what counts if no charset is given, or {@code utf8}, as older peers write it. */
    private static boolean isUtf8(String contentType) {
        for (String parameter : contentType.toLowerCase(Locale.ROOT).split(";", -1)) {
            String[] pair = parameter.strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().equals("charset")) {
                String charset = pair[1].strip().replace("\"", "");
                return charset.equals("utf-8") || charset.equals("utf8");
            }
        }
        return true;
    }

    private static boolean isToken(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(String line, int from) {
        return line.chars().skip(from).anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7F);
    }

    private void damaged(Damage damage, String reason) {
        fault = new Frame.Damaged(damage, reason);
    }
}
