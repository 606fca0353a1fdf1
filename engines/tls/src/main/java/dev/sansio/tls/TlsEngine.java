package dev.sansio.tls;

import dev.sansio.core.Carrier;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import java.nio.ByteBuffer;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * TLS 1.2 (RFC 5246) and 1.3 (RFC 8446), either role, on the JDK's {@code SSLEngine}: records in and out below, application
 * data above. Most often it is the {@link #carrier()} of another engine.
 *
 * <p>Records are opened one a poll, in the received buffer itself; {@link TlsEvent.Received} aliases it. The handshake
 * computes inside {@code poll}, some milliseconds in all, while the phase is OPENING. Application data is sealed one record a
 * {@code transmit}, so that {@code pending} tells what the application has written and the peer not been sent.
 *
 * <p>It fails with the codes of {@link TlsFailure}, and the fatal alert still leaves by {@code transmit}.
 */
public final class TlsEngine implements StreamEngine<TlsCommand, TlsEvent> {

    private final Records records;
    private final Agreement agreement;
    private final Incoming incoming;
    private final Patience patience;

    private final Plain plain = new Plain();

    private Phase phase = Phase.OPENING;
    private long now;
    private boolean started;
    /** The last poll was null, and nothing has happened since. */
    private boolean drained;

    private boolean tls13;
    private boolean finishing;
    private boolean eof;
    private @Nullable Throwable lost;
    /** A failure that waits for the events of earlier bytes, or, once FAILED, the one that poll throws. */
    private @Nullable SessionFailedException failure;

    private TlsEngine(TlsConfig config, @Nullable ServerName peer, int port) {
        Proof proof = config.proof();
        SSLEngine ssl = config.engine(peer, port, proof);
        this.records = new Records(ssl);
        this.agreement = new Agreement(ssl, config.agreementRequired(), peer, proof);
        this.incoming = new Incoming(records, new Account(config.limits()));
        this.patience = new Patience(config.limits());
    }

    /**
     * A client.
     *
     * @param config a client's policy
     * @param host the server's name, or its address; what the certificate must be for, and unless it is an address, what is
     *     indicated (RFC 6066, section 3)
     * @param port the server's port, which with the host finds the session to resume
     * @throws TlsConfigurationException if the policy is a server's, or the name is none
     */
    public static TlsEngine client(TlsConfig config, String host, int port) {
        if (!config.isClient()) {
            throw new TlsConfigurationException("a client needs a client's policy");
        }
        return new TlsEngine(config, ServerName.of(host), port);
    }

    /**
     * A server.
     *
     * @throws TlsConfigurationException if the policy is a client's
     */
    public static TlsEngine server(TlsConfig config) {
        if (config.isClient()) {
            throw new TlsConfigurationException("a server needs a server's policy");
        }
        return new TlsEngine(config, null, 0);
    }

    /** This engine as the carrier of another. */
    public Carrier<TlsCommand, TlsEvent> carrier() {
        return new TlsCarrier(this);
    }

    @Override
    public void send(TlsCommand command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        if (command instanceof TlsCommand.Write) {
            requireUnfinished("Write");
            plain.add(((TlsCommand.Write) command).payload());
        } else if (command instanceof TlsCommand.Finish) {
            if (!finishing) {
                finishing = true;
                patience.silence(now);
                closeIfOver();
            }
        } else {
            requireUnfinished("UpdateKeys");
            updateKeys();
        }
        this.now = now;
        drained = false;
    }

    private void requireUnfinished(String command) {
        if (finishing) {
            throw new CommandRejectedException(command + " after Finish");
        }
    }

    private void updateKeys() {
        if (phase != Phase.OPEN) {
            throw new CommandRejectedException("UpdateKeys before Secured");
        }
        if (!tls13) {
            throw new CommandRejectedException("UpdateKeys needs TLS 1.3");
        }
        if (records.status() != HandshakeStatus.NOT_HANDSHAKING) {
            return; // an update is on its way already
        }
        try {
            records.begin();
        } catch (SSLException failed) {
            doom(TlsFailure.of(failed, false));
        }
    }

    @Override
    public @Nullable TlsEvent poll() {
        if (phase.readable()) {
            try {
                TlsEvent event = started ? step() : null;
                if (event != null) {
                    return event;
                }
                settle();
            } catch (SSLException failed) {
                fail(TlsFailure.of(failed, phase == Phase.OPENING));
            } catch (SessionFailedException failed) {
                fail(failed);
            }
        }
        if (phase == Phase.FAILED && failure != null) {
            throw failure;
        }
        if (!drained) {
            drained = true;
            patience.silence(now);
        }
        return null;
    }

    /** Goes on until there is an event, or input is wanted. */
    private @Nullable TlsEvent step() throws SSLException {
        for (; ; ) {
            HandshakeStatus status = records.status();
            if (status == HandshakeStatus.NEED_TASK) {
                records.runTasks();
            } else if (status == HandshakeStatus.NEED_WRAP) {
                agreement.check(phase);
                if (!records.flight() && records.status() == HandshakeStatus.NEED_WRAP) {
                    throw new SSLException("the handshake came to a halt");
                }
            } else if (records.isInputOver()) {
                return null;
            } else {
                int length = incoming.nextLength();
                if (length == 0) {
                    return null;
                }
                TlsEvent event = open(length);
                if (event != null) {
                    return event;
                }
            }
            if (phase == Phase.OPENING && records.isComplete()) {
                return secured();
            }
        }
    }

    private @Nullable TlsEvent open(int length) throws SSLException {
        if (incoming.isAlert()) {
            records.sealAll(plain); // the JDK seals nothing after it has seen close_notify
        }
        ByteBuffer payload = incoming.open(length, now);
        if (payload != null) {
            return new TlsEvent.Received(payload);
        }
        return records.isInputOver() ? ended() : null;
    }

    private TlsEvent secured() {
        TlsEvent.Secured secured = agreement.reached();
        phase = Phase.OPEN;
        tls13 = !secured.protocol().equals(TlsVersion.TLS_1_2.jsseName());
        incoming.agreed(tls13 ? TlsVersion.TLS_1_3 : TlsVersion.TLS_1_2);
        return secured;
    }

    /** The peer's end; what follows it is ignored (RFC 8446, section 6.1). */
    private TlsEvent ended() throws SSLException {
        if (phase == Phase.OPENING) {
            throw new SSLException("the peer closed the connection during the handshake");
        }
        incoming.clear();
        if (!tls13) {
            // RFC 5246, section 7.2.1: answer at once.
            finishing = true;
            if (!records.isOutputOver()) {
                records.finish();
            }
        }
        closeIfOver();
        return new TlsEvent.Ended();
    }

    private void closeIfOver() {
        if (finishing && records.isInputOver()) {
            phase = Phase.CLOSED;
        }
    }

    /** Nothing is left to open: what waited for that happens now. */
    private void settle() {
        if (failure != null) {
            throw failure;
        }
        if (lost != null) {
            throw new SessionFailedException(SessionFailedException.LOST, "the carrier is gone", lost);
        }
        if (eof && !records.isInputOver() && phase.readable()) {
            throw new SessionFailedException(
                    SessionFailedException.TRUNCATED,
                    phase == Phase.OPENING
                            ? "the input ended during the handshake"
                            : "the input ended without close_notify");
        }
    }

    private void fail(SessionFailedException cause) {
        if (lost == null) {
            if (phase == Phase.OPEN && !records.isBroken()) {
                sealTheRest();
            }
            records.farewell();
        }
        failure = cause;
        phase = Phase.FAILED;
        incoming.clear();
        plain.clear();
    }

    /** What was written before the failure goes before the alert; if the JDK has failed, it cannot. */
    private void sealTheRest() {
        try {
            records.sealAll(plain);
        } catch (SSLException failed) {
            plain.clear();
        }
    }

    /** Fails the session once the events of earlier bytes are out. */
    private void doom(SessionFailedException cause) {
        if (failure == null && !phase.terminal()) {
            failure = cause;
            drained = false;
        }
    }

    @Override
    public long deadline() {
        if (!hungry()) {
            return NEVER;
        }
        if (phase == Phase.OPENING) {
            return started ? patience.handshakeDeadline() : NEVER;
        }
        return finishing ? patience.closingDeadline() : NEVER;
    }

    @Override
    public void advance(long now) {
        this.now = now;
        if (phase.terminal() || failure != null || lost != null) {
            return;
        }
        if (!started) {
            started = true;
            patience.start(now);
            drained = false;
            try {
                records.begin();
            } catch (SSLException failed) {
                doom(TlsFailure.of(failed, true));
            }
        } else if (deadline() <= now) {
            doom(new SessionFailedException(
                    SessionFailedException.TIMEOUT,
                    phase == Phase.OPENING
                            ? "TlsLimits.handshake has passed"
                            : "the peer was silent for TlsLimits.closing"));
        }
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public void receive(ByteBuffer bytes, long now) {
        this.now = now;
        if (phase.terminal() || failure != null || eof || lost != null || records.isInputOver()) {
            return;
        }
        if (bytes.hasRemaining()) {
            incoming.append(bytes);
            drained = false;
        }
    }

    @Override
    public void eof(long now) {
        this.now = now;
        if (!eof) {
            eof = true;
            drained = false;
        }
    }

    @Override
    public void lost(Throwable cause, long now) {
        this.now = now;
        if (lost == null) {
            lost = cause;
            plain.clear();
            records.sealed().drop();
            drained = false;
        }
    }

    @Override
    public @Nullable ByteBuffer transmit() {
        Sealed sealed = records.sealed();
        if (sealed.isEmpty() && started && failure == null && lost == null) {
            try {
                sealNext();
            } catch (SSLException failed) {
                doom(TlsFailure.of(failed, phase == Phase.OPENING));
            }
        }
        ByteBuffer next = sealed.poll();
        if (plain.isEmpty()) {
            sealed.release();
        }
        return next;
    }

    /** One record of what waits: the first flight, renewed keys, application data, or the end. */
    private void sealNext() throws SSLException {
        if (records.status() == HandshakeStatus.NEED_WRAP) {
            records.flight();
        } else if (phase != Phase.OPENING && !plain.isEmpty()) {
            records.seal(plain);
        } else if (phase != Phase.OPENING && finishing && !records.isOutputOver()) {
            records.finish();
        }
    }

    @Override
    public long pending() {
        return records.sealed().pending() + plain.pending();
    }

    @Override
    public boolean hungry() {
        return drained && phase.readable() && !eof && lost == null && failure == null && !records.isInputOver();
    }

    @Override
    public boolean finished() {
        return (lost != null && phase.terminal())
                || (records.isOutputOver() && records.sealed().isEmpty() && plain.isEmpty());
    }

    @Override
    public List<ByteBuffer> unread() {
        throw new IllegalStateException("TLS does not switch to another protocol, and the phase is " + phase);
    }
}
