package dev.sansio.tls;

import java.time.Duration;

/**
 * The bounds of a {@link TlsEngine}. The sizes of records are the specification's own and not for choice; how large one
 * handshake message and how long a chain may be is the JDK's ({@code jdk.tls.maxHandshakeMessageSize}, 32 KiB, and
 * {@code jdk.tls.maxCertificateChainLength}, 10).
 *
 * @param handshakeBytes how many bytes of records the peer may spend on the handshake
 * @param handshakeRecords how many records the peer may spend on the handshake
 * @param messageBurst how many records without application data there may be at once after the handshake: tickets, key
 *     updates, warnings, empty ones; at least 1
 * @param messagesPerSecond how many of these come back each second
 * @param handshake how long the handshake may take from the first {@code advance}; zero for no bound
 * @param closing how long the peer may be silent after our {@link TlsCommand.Finish}; zero for no bound
 * @param sessions how many sessions are kept for resumption; at least 1
 */
public record TlsLimits(
        long handshakeBytes,
        long handshakeRecords,
        long messageBurst,
        long messagesPerSecond,
        Duration handshake,
        Duration closing,
        int sessions) {

    private static final TlsLimits DEFAULTS =
            new TlsLimits(128 * 1024, 256, 32, 1, Duration.ofSeconds(30), Duration.ofMinutes(2), 20_480);

    public TlsLimits {
        if (handshakeBytes < 1 || handshakeRecords < 1) {
            throw new IllegalArgumentException(
                    "handshakeBytes " + handshakeBytes + ", handshakeRecords " + handshakeRecords);
        }
        if (messageBurst < 1 || messagesPerSecond < 0 || sessions < 1) {
            throw new IllegalArgumentException("messageBurst " + messageBurst + ", messagesPerSecond "
                    + messagesPerSecond + ", sessions " + sessions);
        }
        if (handshake.isNegative() || closing.isNegative()) {
            throw new IllegalArgumentException("handshake " + handshake + ", closing " + closing);
        }
    }

    /** 128 KiB in 256 records and 30 seconds for a handshake; 32 messages at once; 2 minutes for the peer's end. */
    public static TlsLimits defaults() {
        return DEFAULTS;
    }

    /** These limits with another bound on a handshake's bytes and records. */
    public TlsLimits withHandshakeSize(long bytes, long records) {
        return new TlsLimits(bytes, records, messageBurst, messagesPerSecond, handshake, closing, sessions);
    }

    /** These limits with another bound on records without application data. */
    public TlsLimits withMessages(long messageBurst, long messagesPerSecond) {
        return new TlsLimits(
                handshakeBytes, handshakeRecords, messageBurst, messagesPerSecond, handshake, closing, sessions);
    }

    /** These limits with other bounds on time. */
    public TlsLimits withTimes(Duration handshake, Duration closing) {
        return new TlsLimits(
                handshakeBytes, handshakeRecords, messageBurst, messagesPerSecond, handshake, closing, sessions);
    }

    /** These limits with another number of sessions kept. */
    public TlsLimits withSessions(int sessions) {
        return new TlsLimits(
                handshakeBytes, handshakeRecords, messageBurst, messagesPerSecond, handshake, closing, sessions);
    }
}
