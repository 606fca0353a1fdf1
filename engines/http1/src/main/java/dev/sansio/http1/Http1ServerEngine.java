package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import org.jspecify.annotations.Nullable;

/**
 * A server of HTTP/1.1 (RFC 9112), which serves HTTP/1.0 too.
 *
 * <p>Requests are read one after another: once one is complete the engine is PAUSED until its response is, or until a tunnel
 * was accepted. Exchanges are numbered from 0.
 *
 * <p>A request that is none, or too large, fails the connection; before that the engine says why with a status, if no response
 * has begun.
 */
public final class Http1ServerEngine extends Http1Engine {

    private static final Limit UNBOUNDED = new Limit("none", Long.MAX_VALUE);

    /** Where the response to the open exchange is. */
    private enum Response {
        AWAITED,
        BEGUN,
        ENDED
    }

    private final RequestReader reader;
    private final ResponseWriter responses;
    private final Linger linger;

    private long requests;
    private boolean open;
    private Response response = Response.ENDED;
    /** The rest of the request is not even read. */
    private boolean deaf;

    private boolean draining;
    private boolean told;

    /** A server on a new connection. */
    public Http1ServerEngine(Http1Options options) {
        super(options);
        this.reader = new RequestReader(options, head);
        this.responses = new ResponseWriter(out, writer);
        this.linger = new Linger(limits.drain());
        boundOutput(limits.unsentResponses());
    }

    @Override
    protected void start() {
        await(Pace.For.IDLE);
    }

    // --- requests ---

    @Override
    @Nullable
    HttpEvent read() {
        while (phase().readable()) {
            if (linger.active()) {
                if (!linger.drop(in)) {
                    enter(Phase.CLOSED);
                }
                return null;
            }
            if (!open) {
                return request();
            }
            if (body.ended()) {
                return null;
            }
            HttpEvent event = content();
            if (event != null || !body.ended()) {
                return event;
            }
        }
        return null;
    }

    private @Nullable HttpEvent request() {
        if (!reader.read(in)) {
            if ((reader.begun() || !in.isEmpty()) && pace.awaited() != Pace.For.HEAD) {
                await(Pace.For.HEAD);
            }
            return null;
        }
        RequestHead request = reader.take();
        begin(request);
        if (closing && !draining) {
            emit(new HttpEvent.Draining(HttpError.of(HttpError.Code.NO_ERROR, "the client wants no other exchange")));
        }
        closing |= draining || requests >= limits.requests().value();
        return new HttpEvent.RequestReceived(requests - 1, request, body.ended());
    }

    private void begin(RequestHead request) {
        Framing framing = head.framing;
        requests++;
        open = true;
        response = Response.AWAITED;
        responses.begin(request, reader.old(), framing.expectation != null);
        closing = framing.close || reader.old();
        beginContent();
        if (framing.chunked) {
            body.chunked();
        } else {
            body.length(Math.max(0, framing.length));
        }
        if (body.ended()) {
            pauseOrGoOn();
        } else {
            boundOutput(UNBOUNDED);
            await(Pace.For.CONTENT);
        }
    }

    @Override
    long receiving() {
        return requests - 1;
    }

    @Override
    void received() {
        await(Pace.For.NOTHING);
        if (response == Response.ENDED) {
            exchangeEnded();
        } else {
            pauseOrGoOn();
        }
    }

    @Override
    void tooMuchToDrop() {
        closing = true;
        if (tunnel) {
            enter(Phase.CLOSED);
        } else if (response == Response.ENDED) {
            linger();
        } else {
            deaf = true;
            pauseOrGoOn();
        }
    }

    @Override
    boolean mustPause() {
        return open && !tunnel && response != Response.ENDED && (deaf || body.ended());
    }

    // --- responses ---

    @Override
    protected void accept(HttpCommand command) {
        if (command instanceof HttpCommand.SendData data) {
            send(data);
        } else if (command instanceof HttpCommand.SendResponse given) {
            respond(given);
        } else if (command instanceof HttpCommand.Consumed consumed) {
            if (isOpen(consumed.exchange())) {
                consumed(consumed.credit());
            }
        } else if (command instanceof HttpCommand.SendInformation information) {
            inform(information);
        } else if (command instanceof HttpCommand.SendTrailers trailers) {
            send(trailers);
        } else if (command instanceof HttpCommand.AcceptTunnel accepted) {
            accept(accepted);
        } else if (command instanceof HttpCommand.StopReceiving stop) {
            stopReceiving(stop);
        } else if (command instanceof HttpCommand.Abort abort) {
            abort(abort);
        } else if (command instanceof HttpCommand.Drain) {
            drain();
        } else if (command instanceof HttpCommand.Close) {
            enter(Phase.CLOSED);
        } else {
            throw new CommandRejectedException("not a command for a server of HTTP/1.1");
        }
    }

    /** Whether an exchange is open; one that has ended is not, and one that never was is rejected. */
    private boolean isOpen(long exchange) {
        if (exchange < 0 || exchange >= requests) {
            throw new CommandRejectedException("no request has the number " + exchange);
        }
        return open && exchange == requests - 1;
    }

    private void requireAwaited() {
        if (response != Response.AWAITED) {
            throw new CommandRejectedException("the response has begun already");
        }
    }

    private void inform(HttpCommand.SendInformation command) {
        if (!isOpen(command.exchange())) {
            return;
        }
        requireAwaited();
        responses.inform(command.head());
    }

    private void respond(HttpCommand.SendResponse command) {
        if (!isOpen(command.exchange())) {
            return;
        }
        requireAwaited();
        HeadWriter.Checked checked = responses.check(command.head(), command.end());
        if (responses.continueAwaited() && !body.ended() && body.octets() == 0) {
            closing = true; // whether the content comes all the same cannot be known (RFC 9110 10.1.1)
            dropping = true;
        }
        closing = responses.write(command.head(), command.end(), checked, closing);
        response = Response.BEGUN;
        if (command.end()) {
            responseEnded();
        }
    }

    private void accept(HttpCommand.AcceptTunnel command) {
        if (!isOpen(command.exchange())) {
            return;
        }
        requireAwaited();
        responses.checkTunnel();
        if (!body.ended()) {
            throw new CommandRejectedException("the request has not been received yet");
        }
        responses.tunnel(command.fields());
        response = Response.BEGUN;
        boundOutput(UNBOUNDED);
        openTunnel();
        pauseOrGoOn();
    }

    private void send(HttpCommand.SendData command) {
        if (isOpen(command.exchange())) {
            requireBegun();
            writer.data(command.data(), command.end());
            if (command.end()) {
                responseEnded();
            }
        }
    }

    private void send(HttpCommand.SendTrailers command) {
        if (isOpen(command.exchange())) {
            requireBegun();
            if (tunnel) {
                throw new CommandRejectedException("a tunnel has no trailers");
            }
            writer.trailers(command.fields());
            responseEnded();
        }
    }

    private void requireBegun() {
        if (response == Response.AWAITED) {
            throw new CommandRejectedException("no response has begun");
        }
    }

    private void responseEnded() {
        response = Response.ENDED;
        if (tunnel) {
            tunnelFinished();
        } else if (body.ended()) {
            exchangeEnded();
        } else if (closing && (dropping || deaf)) {
            linger();
        } else {
            pauseOrGoOn();
        }
    }

    private void exchangeEnded() {
        open = false;
        if (closing) {
            enter(Phase.CLOSED);
            return;
        }
        boundOutput(limits.unsentResponses());
        rememberForAWhile();
        await(Pace.For.IDLE);
        pauseOrGoOn();
    }

    /** The client still sends what nobody wants: it must not be reset before it has read the response (RFC 9112 9.6). */
    private void linger() {
        open = false;
        linger.begin(now(), options.timeouts().linger());
        finishOutput();
        await(Pace.For.NOTHING);
        pauseOrGoOn();
    }

    private void stopReceiving(HttpCommand.StopReceiving command) {
        if (isOpen(command.exchange()) && !body.ended()) {
            dropContent();
            if (response == Response.ENDED && closing && !linger.active()) {
                linger();
            } else {
                pauseOrGoOn();
            }
        }
    }

    private void abort(HttpCommand.Abort command) {
        if (isOpen(command.exchange())) {
            int status = command.code().status();
            if (response == Response.AWAITED && status >= 400 && status != HttpError.Code.CANCEL.status()) {
                responses.say(status);
            }
            open = false;
            enter(Phase.CLOSED);
        }
    }

    private void drain() {
        draining = true;
        if (open) {
            closing = !tunnel || closing;
        } else if (!linger.active() && idle()) {
            enter(Phase.CLOSED);
        }
    }

    // --- the end ---

    @Override
    boolean idle() {
        return linger.active() || (!open && !reader.begun() && in.isEmpty());
    }

    @Override
    protected void ended() {
        if (idle()) {
            enter(Phase.CLOSED);
        } else if (tunnel) {
            tunnelEnded();
        } else if (open && !body.ended() && dropping) {
            body.none();
            closing = true;
            received();
        } else if (!open || !body.ended()) {
            throw truncated("the input has ended within a request");
        }
    }

    @Override
    protected long timers() {
        return Math.min(super.timers(), linger.due());
    }

    @Override
    protected void due() {
        if (linger.due() <= now()) {
            enter(Phase.CLOSED);
        } else {
            super.due();
        }
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        boolean silent = open && response != Response.AWAITED;
        failExchanges(failure);
        if (!silent) {
            responses.say(Faults.status(failure, !open && !reader.begun(), !open));
        }
    }

    @Override
    void failExchanges(HttpError error, HttpEvent.By by) {
        if (open && !told) {
            told = true;
            emit(new HttpEvent.ExchangeFailed(requests - 1, error, by));
        }
    }

    @Override
    public long writable(long exchange) {
        return open && exchange == requests - 1 && response != Response.ENDED && !phase().terminal()
                ? Long.MAX_VALUE
                : 0;
    }

    @Override
    public int openable() {
        return 0;
    }
}
