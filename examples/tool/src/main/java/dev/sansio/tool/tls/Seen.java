package dev.sansio.tool.tls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be seen without the keys.
 *
 * @param at where it begins in the recording
 * @param what is seen
 */
record Seen(long at, What what) {

    /** What there is to see. */
    sealed interface What {}

    /**
     * A record (RFC 8446, section 5.1).
     *
     * @param type of its content
     * @param version that it claims
     * @param length of its content
     * @param encrypted whether there is nothing more to see
     */
    record TlsRecord(String type, String version, int length, boolean encrypted) implements What {}

    /**
     * A handshake message (RFC 8446, section 4) other than a hello.
     *
     * @param type of the message
     * @param length of its content
     */
    record Handshake(String type, int length) implements What {}

    /**
     * What a client offers (RFC 8446, section 4.1.2).
     *
     * @param length of its content
     * @param serverName that it asks for, if any
     * @param applicationProtocols that it speaks (ALPN)
     * @param versions that it speaks
     */
    record ClientHello(
            int length, @Nullable String serverName, List<String> applicationProtocols, List<String> versions)
            implements What {}

    /**
     * What a server chooses (RFC 8446, section 4.1.3).
     *
     * @param length of its content
     * @param version that is spoken
     * @param cipherSuite the number of the suite, as in {@code 0x1301}
     * @param retry whether it asks for another hello
     */
    record ServerHello(int length, String version, String cipherSuite, boolean retry) implements What {}

    /**
     * An alert (RFC 8446, section 6).
     *
     * @param level warning or fatal
     * @param description by its name
     */
    record Alert(String level, String description) implements What {}
}
