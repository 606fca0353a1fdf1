package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What both roles have in common: content with its credit, waits, and the end. */
abstract class Http1Engine extends SingleChannelEngine<HttpCommand, HttpEvent> implements HttpStreamEngine {

    /** No exchange. */
    static final long NO_EXCHANGE = -1;

    final Http1Options options;
    final Http1Limits limits;
    final HeadReader head;
    final BodyReader body;
    final BodyWriter writer;
    final Pace pace;

    /** The connection closes when the exchange has ended. */
    boolean closing;
    /** The application wants no more of the content that comes. */
    boolean dropping;
    /** The exchange has become a tunnel. */
    boolean tunnel;

    private final long pauseWindow;
    private long dropped;
    private long unconsumed;
    private long memoryDue = NEVER;

    Http1Engine(Http1Options options) {
        super(Phase.OPEN);
        this.options = options;
        this.limits = options.limits();
        this.pauseWindow = limits.pauseWindow().value();
        this.head = new HeadReader(options);
        this.body = new BodyReader(options, head);
        this.writer = new BodyWriter(out);
        this.pace = new Pace(options.timeouts());
    }

    // --- input ---

    /** The next event, or null for want of input or because the phase has changed. */
    abstract @Nullable HttpEvent read();

    /** Which exchange the content that comes is of. */
    abstract long receiving();

    /** The content that comes has ended. */
    abstract void received();

    /** More is to be dropped than the limit allows. */
    abstract void tooMuchToDrop();

    /** Whether the engine has to pause for a reason of the role. */
    abstract boolean mustPause();

    /** Tells that the exchanges which are open end with the connection. */
    abstract void failExchanges(HttpError error, HttpEvent.By by);

    /** No exchange is open, and nothing of another has come: the connection may end here. */
    abstract boolean idle();

    @Override
    protected final @Nullable HttpEvent parse() {
        long available = in.available();
        pace.wake(available, now());
        HttpEvent event = read();
        pace.took(available - in.available());
        if (event == null && phase().readable() && pace.rest(in.available(), now())) {
            allowSilence(pace.patience());
        }
        return event;
    }

    /** From now on the engine waits for something else. */
    final void await(Pace.For what) {
        allowSilence(pace.await(what));
    }

    /** Content, as much as credit allows; null if there is none, or nobody wants it. */
    final @Nullable HttpEvent content() {
        if (dropping) {
            drop();
            return null;
        }
        HttpEvent event = body.next(in, receiving(), pauseWindow - unconsumed, true);
        if (event instanceof HttpEvent.DataReceived data) {
            unconsumed += data.credit();
        }
        if (event != null) {
            if (body.ended()) {
                received();
            } else {
                pauseOrGoOn();
            }
        }
        return event;
    }

    private void drop() {
        while (!body.ended()) {
            long before = body.octets();
            if (body.next(in, receiving(), Long.MAX_VALUE, false) == null) {
                return;
            }
            dropped += body.octets() - before;
            if (body.ended()) {
                received();
                return;
            }
            if (!limits.drain().admits(dropped)) {
                tooMuchToDrop();
                return;
            }
        }
    }

    /** Content of another exchange begins. */
    final void beginContent() {
        unconsumed = 0;
        dropped = 0;
        dropping = false;
        memoryDue = NEVER;
    }

    /** The application wants no more. */
    final void dropContent() {
        dropping = true;
        if (!body.ended() && !limits.drain().admits(dropped + body.outstanding())) {
            tooMuchToDrop();
        }
    }

    final void consumed(int credit) {
        if (credit < 0 || credit > unconsumed) {
            throw new CommandRejectedException(
                    "credit for " + credit + " octets, and " + unconsumed + " are unconsumed");
        }
        unconsumed -= credit;
        pauseOrGoOn();
    }

    /** Pauses if a window is closed or the role has to wait, and goes on otherwise. */
    final void pauseOrGoOn() {
        boolean full = !body.ended() && !dropping && unconsumed >= pauseWindow;
        Phase next = full || mustPause() ? Phase.PAUSED : Phase.OPEN;
        if (phase() != next) {
            enter(next);
        }
    }

    // --- tunnels ---

    /** From here on both directions carry the octets of another protocol. */
    final void openTunnel() {
        tunnel = true;
        body.untilClose();
        writer.untilClose();
        head.rest();
        forgetLines();
        await(Pace.For.NOTHING);
    }

    /** Our direction of the tunnel has ended. */
    final void tunnelFinished() {
        finishOutput();
        if (body.ended()) {
            enter(Phase.CLOSED);
        }
    }

    /** The peer's direction of the tunnel has ended; the other may go on. */
    final void tunnelEnded() {
        if (!body.ended()) {
            HttpEvent last = body.close(receiving());
            if (!dropping) {
                emit(last);
            }
            if (writer.ended()) {
                enter(Phase.CLOSED);
            }
        }
    }

    // --- time ---

    @Override
    protected long timers() {
        return memoryDue;
    }

    @Override
    protected void due() {
        if (memoryDue <= now()) {
            forgetLines();
        }
    }

    /** Between exchanges nothing of the last head is held but its lines, and those for a while. */
    final void rememberForAWhile() {
        head.rest();
        Duration time = options.timeouts().memory();
        if (!time.isZero()) {
            memoryDue = now() + time.toNanos();
        }
    }

    private void forgetLines() {
        head.forget();
        memoryDue = NEVER;
    }

    // --- failures ---

    /** Tells of the open exchanges, and why they end with a failure of the connection. */
    final void failExchanges(SessionFailedException failure) {
        boolean ended = failure.code().equals(SessionFailedException.LOST)
                || failure.code().equals(SessionFailedException.TIMEOUT)
                || failure.code().equals(SessionFailedException.TRUNCATED);
        HttpError.Code code = switch (failure.code()) {
            case SessionFailedException.TIMEOUT -> HttpError.Code.TIMEOUT;
            case SessionFailedException.TRUNCATED, SessionFailedException.LOST -> HttpError.Code.TRUNCATED;
            case SessionFailedException.LIMIT -> HttpError.Code.TOO_LARGE;
            case Faults.CODING, Faults.VERSION -> HttpError.Code.UNSUPPORTED;
            default -> HttpError.Code.MALFORMED;
        };
        failExchanges(
                HttpError.of(code, String.valueOf(failure.getMessage())),
                ended ? HttpEvent.By.CONNECTION : HttpEvent.By.MALFORMED);
    }

    @Override
    protected void abandoned() {
        if (idle()) {
            enter(Phase.CLOSED);
        } else {
            failExchanges(connectionEnded(), HttpEvent.By.CONNECTION);
        }
    }

    @Override
    protected void silent() {
        if (idle()) {
            enter(Phase.CLOSED);
            return;
        }
        throw new SessionFailedException(SessionFailedException.TIMEOUT, "the peer was too slow");
    }

    static HttpError connectionEnded() {
        return HttpError.of(HttpError.Code.TRUNCATED, "the connection has ended");
    }

    @Override
    public HttpVersion version() {
        return HttpVersion.HTTP_1_1;
    }
}
