package dev.sansio.tls;

import dev.sansio.core.Inbox;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;

/**
 * The JDK's engine with what it needs around it: its status and packet size, asked for as rarely as can be because each
 * question takes a lock; its output; and the buffers that it opens records in.
 */
final class Records {

    private static final ByteBuffer[] NOTHING = {ByteBuffer.allocate(0)};
    /** The header of a record that no version permits. */
    private static final byte[] POISON = {23, 3, 3, (byte) 0xFF, (byte) 0xFF};
    /** More than the records of any flight and farewell. */
    private static final int LAST_WORDS = 32;

    private final SSLEngine ssl;
    private final Sealed sealed = new Sealed();
    private HandshakeStatus status = HandshakeStatus.NOT_HANDSHAKING;
    private int packetSize;
    private boolean complete;
    private boolean inputOver;
    private boolean outputOver;
    /** The JDK has failed, and holds its alert ready. */
    private boolean broken;

    Records(SSLEngine ssl) {
        this.ssl = ssl;
        this.packetSize = ssl.getSession().getPacketBufferSize();
    }

    SSLEngine ssl() {
        return ssl;
    }

    Sealed sealed() {
        return sealed;
    }

    HandshakeStatus status() {
        return status;
    }

    /** Whether the first handshake is complete. */
    boolean isComplete() {
        return complete;
    }

    /** Whether the peer's {@code close_notify} has come. */
    boolean isInputOver() {
        return inputOver;
    }

    /** Whether the JDK has failed, and seals nothing but its alert. */
    boolean isBroken() {
        return broken;
    }

    /** Whether our last record is sealed. */
    boolean isOutputOver() {
        return outputOver;
    }

    /** Starts the handshake, or, once it is complete, renews the keys. */
    void begin() throws SSLException {
        ssl.beginHandshake();
        status = ssl.getHandshakeStatus();
    }

    /** Computes what the handshake wants computed. */
    void runTasks() {
        for (Runnable task = ssl.getDelegatedTask(); task != null; task = ssl.getDelegatedTask()) {
            task.run();
        }
        status = ssl.getHandshakeStatus();
    }

    /** Seals one record of the handshake, or an alert; false if there was none. */
    boolean flight() throws SSLException {
        return wrap(NOTHING, 0).bytesProduced() > 0;
    }

    /** Seals one record of application data. */
    void seal(Plain plain) throws SSLException {
        SSLEngineResult result = wrap(plain.next(), plain.pending());
        if (result.bytesConsumed() == 0 && result.bytesProduced() == 0) {
            throw new SSLException("application data was not accepted");
        }
        plain.sealed(result.bytesConsumed());
    }

    /** Seals all application data that waits, before something happens after which it could not be sealed. */
    void sealAll(Plain plain) throws SSLException {
        while (!plain.isEmpty()) {
            seal(plain);
        }
    }

    /** Seals {@code close_notify}. */
    void finish() throws SSLException {
        ssl.closeOutbound();
        outputOver = true;
        wrap(NOTHING, 0);
    }

    private SSLEngineResult wrap(ByteBuffer[] plain, long more) throws SSLException {
        for (; ; ) {
            ByteBuffer target = sealed.room(packetSize, more);
            SSLEngineResult result = wrapped(plain, target);
            if (result.getStatus() != Status.BUFFER_OVERFLOW) {
                sealed.seal();
                outputOver |= result.getStatus() == Status.CLOSED;
                note(result);
                return result;
            }
            packetSize = Math.max(2 * packetSize, ssl.getSession().getPacketBufferSize());
        }
    }

    /**
     * Opens the record at the start of the inbox, in its own place: {@code bytesProduced} bytes of application data stand
     * where it began. It stays in the inbox.
     */
    SSLEngineResult open(Inbox in, int recordLength) throws SSLException {
        ByteBuffer source = ByteBuffer.wrap(in.array(), in.from(), recordLength);
        ByteBuffer target = ByteBuffer.wrap(in.array(), in.from(), recordLength);
        SSLEngineResult result = unwrapped(source, target);
        inputOver |= result.getStatus() == Status.CLOSED;
        note(result);
        return result;
    }

    /** Hostile input has met defects of the JDK before: whatever it throws is a failure of the session. */
    private SSLEngineResult unwrapped(ByteBuffer source, ByteBuffer target) throws SSLException {
        try {
            return ssl.unwrap(source, target);
        } catch (SSLException failed) {
            broken = true;
            throw failed;
        } catch (RuntimeException defect) {
            throw new SSLException("the JDK failed on a record", defect);
        }
    }

    private SSLEngineResult wrapped(ByteBuffer[] plain, ByteBuffer target) throws SSLException {
        try {
            return ssl.wrap(plain, target);
        } catch (SSLException failed) {
            broken = true;
            throw failed;
        } catch (RuntimeException defect) {
            throw new SSLException("the JDK failed to make a record", defect);
        }
    }

    private void note(SSLEngineResult result) {
        status = result.getHandshakeStatus();
        if (status == HandshakeStatus.FINISHED) {
            complete = true;
            status = ssl.getHandshakeStatus();
        }
    }

    /**
     * Seals the fatal alert of a failure. For the JDK's own failures it is ready; for ours we let the JDK fail too, because
     * {@code close_notify} would tell the peer that all is well. A flight that is half out goes first: without it the peer
     * could not read the alert.
     */
    void farewell() {
        outputOver = true;
        try {
            if (!broken) {
                drain();
                poison();
            }
            ssl.closeOutbound();
            drain();
        } catch (SSLException | RuntimeException speechless) {
            // There is nothing left to say.
            sealed.seal();
        }
    }

    private void drain() throws SSLException {
        status = ssl.getHandshakeStatus();
        for (int i = 0; i < LAST_WORDS && status == HandshakeStatus.NEED_WRAP; i++) {
            if (!flight()) {
                return;
            }
        }
    }

    private void poison() {
        try {
            ssl.unwrap(ByteBuffer.wrap(POISON.clone()), ByteBuffer.allocate(packetSize));
        } catch (SSLException | RuntimeException intended) {
            // That is what it was for.
            return;
        }
    }
}
