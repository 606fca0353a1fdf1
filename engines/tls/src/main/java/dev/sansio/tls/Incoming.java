package dev.sansio.tls;

import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Records that have come: measured, held against the limits, and opened one at a time. */
final class Incoming {

    private final Inbox in = new Inbox();
    private final Records records;
    private final Account account;
    /** What was agreed on, once it was. */
    private @Nullable TlsVersion version;

    Incoming(Records records, Account account) {
        this.records = records;
        this.account = account;
    }

    void append(ByteBuffer bytes) {
        in.append(bytes);
    }

    void clear() {
        in.clear();
    }

    /** The handshake is complete. */
    void agreed(TlsVersion version) {
        this.version = version;
    }

    /** The length of the next record, or 0 if it is not complete. Its header is judged as soon as it has come. */
    int nextLength() {
        if (!in.ensure(RecordHeader.LENGTH)) {
            return 0;
        }
        int length = RecordHeader.recordLength(in, version == TlsVersion.TLS_1_3);
        if (version == null) {
            account.announced(length);
        } else if (version == TlsVersion.TLS_1_2 && RecordHeader.type(in) == RecordHeader.HANDSHAKE) {
            throw new SessionFailedException(TlsFailure.PROTOCOL, "renegotiation is refused");
        }
        return in.ensure(length) ? length : 0;
    }

    /** Whether the next record is visibly an alert after the handshake, which TLS 1.3 hides. */
    boolean isAlert() {
        return version == TlsVersion.TLS_1_2 && RecordHeader.type(in) == RecordHeader.ALERT;
    }

    /** Opens the next record: its application data, or null if it has none or was not taken yet. */
    @Nullable
    ByteBuffer open(int length, long now) throws SSLException {
        HandshakeStatus before = records.status();
        SSLEngineResult result = records.open(in, length);
        if (result.bytesConsumed() == 0) {
            if (!records.isInputOver() && records.status() == before) {
                throw new SSLException("a record was not accepted");
            }
            return null;
        }
        if (result.bytesProduced() > 0) {
            return in.take(length).slice(0, result.bytesProduced());
        }
        in.skip(length);
        if (version == null) {
            account.negotiated(length);
        } else if (!records.isInputOver()) {
            account.message(now);
        }
        return null;
    }
}
