package dev.sansio.tls;

import dev.sansio.core.Limit;
import dev.sansio.core.TokenBucket;

/** What the peer has spent of its limits. */
final class Account {

    private final Limit handshakeBytes;
    private final Limit handshakeRecords;
    private final Limit messageBurst;
    private final TokenBucket messages;

    private long bytes;
    private long records;

    Account(TlsLimits limits) {
        handshakeBytes = new Limit("TlsLimits.handshakeBytes", limits.handshakeBytes());
        handshakeRecords = new Limit("TlsLimits.handshakeRecords", limits.handshakeRecords());
        messageBurst = new Limit("TlsLimits.messageBurst", limits.messageBurst());
        messages = new TokenBucket(limits.messageBurst(), limits.messagesPerSecond());
    }

    /** The header of a record has come during the handshake; its body need not have. */
    void announced(int recordLength) {
        handshakeBytes.check(bytes + recordLength);
        handshakeRecords.check(records + 1);
    }

    /** A record was processed during the handshake. */
    void negotiated(int recordLength) {
        bytes += recordLength;
        records++;
    }

    /** A record after the handshake had no application data. */
    void message(long now) {
        if (!messages.take(1, now)) {
            throw messageBurst.exceeded();
        }
    }
}
