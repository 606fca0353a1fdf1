package dev.sansio.tls;

import dev.sansio.core.SessionFailedException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.BadPaddingException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Why a {@link TlsEngine} fails: the codes of its {@link SessionFailedException}s, beside those that every engine has
 * ({@code truncated}: the input ended without {@code close_notify}; {@code limit}, {@code timeout}, {@code lost}).
 */
public final class TlsFailure {

    /** What came is not a TLS record: the peer speaks in plain text. */
    public static final String NOT_TLS = "not-tls";

    /** A record is longer than the specification permits. */
    public static final String RECORD_OVERFLOW = "record-overflow";

    /** A record was forged or damaged. */
    public static final String BAD_RECORD = "bad-record";

    /** The two policies have nothing in common, or the peer broke the rules of the handshake. */
    public static final String HANDSHAKE = "handshake";

    /** The peer broke the rules after the handshake; a renegotiation, which is always refused, is among these. */
    public static final String PROTOCOL = "protocol";

    /** No application protocol was agreed on (RFC 7301). */
    public static final String NO_APPLICATION_PROTOCOL = "no-application-protocol";

    /** The peer's certificate does not come from an authority that is trusted, or is not good enough. */
    public static final String CERTIFICATE_UNTRUSTED = "certificate-untrusted";

    /** The peer's certificate is not valid now. */
    public static final String CERTIFICATE_EXPIRED = "certificate-expired";

    /** The peer's certificate is for another host. */
    public static final String CERTIFICATE_HOST = "certificate-host";

    /** The peer was asked for a certificate and has none. */
    public static final String CERTIFICATE_MISSING = "certificate-missing";

    /** Before the name of a fatal alert that the peer sent, such as {@code alert:handshake_failure} (RFC 8446, section 6). */
    public static final String ALERT = "alert:";

    /** Newer JDKs begin a message with the alert that they send, or have received. */
    private static final Pattern ALERT_SENT = Pattern.compile("^\\([a-z_]+\\) ");

    private static final String ALERT_RECEIVED = "Received fatal alert: ";
    private static final String NO_PROTOCOL_MATCHES = "No matching application layer protocol values";
    private static final String NO_CHAIN = "Empty client certificate chain";

    private TlsFailure() {}

    /** What the JDK's failure means. */
    static SessionFailedException of(SSLException failure, boolean handshaking) {
        String message =
                ALERT_SENT.matcher(String.valueOf(failure.getMessage())).replaceFirst("");
        return new SessionFailedException(code(failure, message, handshaking), bounded(message), failure);
    }

    private static String code(SSLException failure, String message, boolean handshaking) {
        if (message.startsWith(ALERT_RECEIVED)) {
            return ALERT + message.substring(ALERT_RECEIVED.length()).toLowerCase(Locale.ROOT);
        }
        if (message.startsWith(NO_PROTOCOL_MATCHES)) {
            return NO_APPLICATION_PROTOCOL;
        }
        if (message.startsWith(NO_CHAIN)) {
            return CERTIFICATE_MISSING;
        }
        if (cause(failure, BadPaddingException.class) != null) {
            return BAD_RECORD;
        }
        CertificateException certificate = cause(failure, CertificateException.class);
        if (certificate != null) {
            return certificateCode(certificate);
        }
        return handshaking ? HANDSHAKE : PROTOCOL;
    }

    /** A fault of the path has a cause that says so; what remains is the check of the host, which has none. */
    private static String certificateCode(CertificateException failure) {
        CertPathValidatorException path = cause(failure, CertPathValidatorException.class);
        boolean expired = path != null
                && (path.getReason() == BasicReason.EXPIRED || path.getReason() == BasicReason.NOT_YET_VALID);
        if (expired
                || cause(failure, CertificateExpiredException.class) != null
                || cause(failure, CertificateNotYetValidException.class) != null) {
            return CERTIFICATE_EXPIRED;
        }
        boolean plain = failure.getClass() == CertificateException.class
                && path == null
                && cause(failure, CertPathBuilderException.class) == null;
        return plain ? CERTIFICATE_HOST : CERTIFICATE_UNTRUSTED;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 16; t = t.getCause(), depth++) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }

    /** Some of what the JDK says quotes the peer. */
    private static String bounded(String message) {
        String printable = message.replaceAll("[^\\x20-\\x7E]", "?");
        return printable.length() > 200 ? printable.substring(0, 200) + "..." : printable;
    }
}
