package dev.sansio.smtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Set;

/** The verbs that the engines know. Those of nearly every session are told apart by one comparison of four bytes. */
final class Verbs {

    static final int EHLO = 'E' | 'H' << 8 | 'L' << 16 | 'O' << 24;
    static final int HELO = 'H' | 'E' << 8 | 'L' << 16 | 'O' << 24;
    static final int LHLO = 'L' | 'H' << 8 | 'L' << 16 | 'O' << 24;
    static final int MAIL = 'M' | 'A' << 8 | 'I' << 16 | 'L' << 24;
    static final int RCPT = 'R' | 'C' << 8 | 'P' << 16 | 'T' << 24;
    static final int DATA = 'D' | 'A' << 8 | 'T' << 16 | 'A' << 24;
    static final int BDAT = 'B' | 'D' << 8 | 'A' << 16 | 'T' << 24;
    static final int RSET = 'R' | 'S' << 8 | 'E' << 16 | 'T' << 24;
    static final int NOOP = 'N' | 'O' << 8 | 'O' << 16 | 'P' << 24;
    static final int QUIT = 'Q' | 'U' << 8 | 'I' << 16 | 'T' << 24;
    static final int AUTH = 'A' | 'U' << 8 | 'T' << 16 | 'H' << 24;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int UPPER = ~0x2020_2020;

    private static final Set<String> KNOWN = Set.of(
            "EHLO",
            "HELO",
            "LHLO",
            "MAIL",
            "RCPT",
            "DATA",
            "BDAT",
            "RSET",
            "NOOP",
            "VRFY",
            "EXPN",
            "HELP",
            "ETRN",
            "QUIT",
            "AUTH",
            "STARTTLS");

    private Verbs() {}

    /**
     * The four bytes before the first space or the end of a line, in upper case; 0 if these are not four. What equals one of
     * the constants is that verb, as no other byte becomes a letter.
     */
    static int code(byte[] line, int from, int to) {
        int length = to - from;
        return length == Integer.BYTES || (length > Integer.BYTES && line[from + Integer.BYTES] == ' ')
                ? (int) INT.get(line, from) & UPPER
                : 0;
    }

    /** Whether a verb in upper case has a meaning to the engines. */
    static boolean isKnown(String verb) {
        return KNOWN.contains(verb);
    }
}
