package dev.sansio.tls;

import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;

/**
 * The five bytes before every record (RFC 8446, section 5.1), checked before the JDK sees them, so that what is not TLS and
 * what is too long fails the same way however it was cut:
 *
 * <pre>
 *    0        1        2        3        4
 * +--------+--------+--------+--------+--------+
 * |  type  |     version     |      length     |
 * +--------+--------+--------+--------+--------+
 * </pre>
 */
final class RecordHeader {

    static final int LENGTH = 5;

    private static final int CHANGE_CIPHER_SPEC = 20;
    static final int ALERT = 21;
    static final int HANDSHAKE = 22;
    private static final int HEARTBEAT = 24;
    private static final int MAJOR = 3;

    /** RFC 5246, section 6.2.3: 2^14 + 2048. */
    private static final int LONGEST = 18_432;
    /** RFC 8446, section 5.2: 2^14 + 256. */
    private static final int LONGEST_1_3 = 16_640;

    private RecordHeader() {}

    /** The content type in the header at the start of the inbox. */
    static int type(Inbox in) {
        return in.at(0) & 0xFF;
    }

    /**
     * How long the record at the start of the inbox is, header included.
     *
     * @param tls13 whether TLS 1.3 was agreed on
     */
    static int recordLength(Inbox in, boolean tls13) {
        if (type(in) < CHANGE_CIPHER_SPEC || type(in) > HEARTBEAT || in.at(1) != MAJOR) {
            throw new SessionFailedException(
                    TlsFailure.NOT_TLS,
                    "expected a TLS record, received bytes " + hex(in.at(0)) + " " + hex(in.at(1)) + " "
                            + hex(in.at(2)));
        }
        int length = ((in.at(3) & 0xFF) << 8) | (in.at(4) & 0xFF);
        int longest = tls13 ? LONGEST_1_3 : LONGEST;
        if (length > longest) {
            throw new SessionFailedException(
                    TlsFailure.RECORD_OVERFLOW, "a record of " + length + " bytes, and " + longest + " are permitted");
        }
        return LENGTH + length;
    }

    private static String hex(byte value) {
        String digits = Integer.toHexString(value & 0xFF);
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
