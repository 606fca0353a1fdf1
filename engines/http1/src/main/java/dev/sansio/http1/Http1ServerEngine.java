package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
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

    private static final int UPGRADE_REQUIRED = 426;
    private static final Limit UNBOUNDED = new Limit("none", Long.MAX_VALUE);

    /** Where the response to the open exchange is. */
    private enum Response {
        AWAITED,
        BEGUN,
        ENDED
    }

    private final RequestLine line;
    private final RequestTarget target;
    private final Linger linger;

    private boolean lineRead;
    private long requests;
    private boolean open;
    private Response response = Response.ENDED;
    private boolean connect;
    private boolean headOnly;
    private boolean old;
    private @Nullable String protocol;
    /** The client waits for 100, and has got none. */
    private boolean continueAwaited;
    /** The rest of the request is not even read. */
    private boolean deaf;

    private boolean draining;
    private boolean told;

    /** A server on a new connection. */
    public Http1ServerEngine(Http1Options options) {
        super(options);
        this.line = new RequestLine(options);
        this.target = new RequestTarget(options);
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
        if (!lineRead && line.read(in)) {
            lineRead = true;
            beginHead(line.octets);
        }
        if (!lineRead || !head.read(in)) {
            if ((lineRead || !in.isEmpty()) && pace.awaited() != Pace.For.HEAD) {
                await(Pace.For.HEAD);
            }
            return null;
        }
        RequestHead request = complete();
        lineRead = false;
        line.forget();
        begin(request);
        if (closing && !draining) {
            emit(new HttpEvent.Draining(HttpError.of(HttpError.Code.NO_ERROR, "the client wants no other exchange")));
        }
        closing |= draining || requests >= limits.requests().value();
        return new HttpEvent.RequestReceived(requests - 1, request, body.ended());
    }

    /** What the lines of the head say together; fails for what is no request. */
    private RequestHead complete() {
        Framing framing = head.framing;
        framing.settle(line.old);
        String offer = line.old ? null : Upgrades.offered(framing, options.tolerates(Http1Tolerance.H2C_UPGRADES));
        HttpFields fields = options.rawFields() ? head.raw() : head.shown(line.old);
        RequestHead request = target.head(line, framing, offer, fields);
        if (request.method().equals("CONNECT") && (framing.chunked || framing.length > 0)) {
            throw Faults.of(Faults.FRAMING, "CONNECT has no content");
        }
        String expectation = line.old ? null : framing.expectation;
        if (expectation != null
                && !expectation.equalsIgnoreCase("100-continue")
                && !options.tolerates(Http1Tolerance.UNKNOWN_EXPECTATIONS)) {
            throw Faults.of(Faults.EXPECTATION, "an expectation that is not 100-continue");
        }
        return request;
    }

    private void begin(RequestHead request) {
        Framing framing = head.framing;
        requests++;
        open = true;
        response = Response.AWAITED;
        old = line.old;
        protocol = request.protocol();
        connect = request.method().equals("CONNECT");
        headOnly = request.method().equals("HEAD");
        closing = framing.close || old;
        beginContent();
        if (framing.chunked) {
            body.chunked();
        } else {
            body.length(Math.max(0, framing.length));
        }
        continueAwaited = request.expectsContinue();
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
            close();
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
        ResponseHead information = command.head();
        HeadWriter.Checked checked = HeadWriter.check(information.fields());
        if (!information.informational() || information.status() == 101 || checked.length >= 0) {
            throw new CommandRejectedException("an interim response is 1xx but 101, and has no content");
        }
        if (old) {
            return; // who speaks HTTP/1.0 does not know of them (RFC 9110 15.2)
        }
        byte[] status = StatusLines.of(information.status());
        HeadWriter.write(out, status, information.fields(), checked.size);
        if (information.status() == 100) {
            continueAwaited = false;
        }
    }

    private void respond(HttpCommand.SendResponse command) {
        if (!isOpen(command.exchange())) {
            return;
        }
        requireAwaited();
        ResponseHead given = command.head();
        int status = given.status();
        boolean bodiless = headOnly || given.bodiless();
        HeadWriter.Checked checked = HeadWriter.check(given.fields(), status == UPGRADE_REQUIRED);
        check(given, command.end(), bodiless, checked.length);
        if (continueAwaited && !body.ended() && body.octets() == 0) {
            closing = true; // whether the content comes all the same cannot be known (RFC 9110 10.1.1)
            dropping = true;
        }
        byte[] framing = HeadWriter.NOTHING;
        if (bodiless || command.end()) {
            writer.none();
            framing = bodiless || checked.length == 0 ? framing : HeadWriter.NO_CONTENT;
        } else if (checked.length >= 0) {
            writer.length(checked.length);
        } else if (old) {
            writer.untilClose();
            closing = true;
        } else {
            writer.chunked();
            framing = HeadWriter.CHUNKED;
        }
        byte[] line = StatusLines.of(status);
        byte[] close = closing ? HeadWriter.CLOSE : HeadWriter.NOTHING;
        byte[] upgrade = checked.upgrade ? HeadWriter.UPGRADE : HeadWriter.NOTHING;
        HeadWriter.write(out, line, given.fields(), checked.size, framing, close, upgrade);
        response = Response.BEGUN;
        if (command.end()) {
            responseEnded();
        }
    }

    private void check(ResponseHead given, boolean end, boolean bodiless, long length) {
        if (given.informational()) {
            throw new CommandRejectedException("a final response is not 1xx");
        }
        if (connect && given.successful()) {
            throw new CommandRejectedException("a tunnel is accepted with AcceptTunnel");
        }
        if (bodiless && !end) {
            throw new CommandRejectedException("a response to HEAD, 204 and 304 have no content");
        }
        if (given.status() == 204 && length >= 0) {
            throw new CommandRejectedException("204 has no content-length (RFC 9110 8.6)");
        }
        if (given.status() == 205 && (!end || length > 0)) {
            throw new CommandRejectedException("205 has no content (RFC 9110 15.3.6)");
        }
        if (!bodiless && end && length > 0) {
            throw new CommandRejectedException("content-length says that content follows");
        }
    }

    private void accept(HttpCommand.AcceptTunnel command) {
        if (!isOpen(command.exchange())) {
            return;
        }
        requireAwaited();
        String agreed = protocol;
        if (!connect && agreed == null) {
            throw new CommandRejectedException("the request has asked for no tunnel");
        }
        if (!body.ended()) {
            throw new CommandRejectedException("the request has not been received yet");
        }
        HeadWriter.Checked checked = HeadWriter.check(command.fields());
        if (checked.length >= 0) {
            throw new CommandRejectedException("a tunnel has no content-length");
        }
        if (agreed != null && continueAwaited) {
            HeadWriter.write(out, StatusLines.of(100), HttpFields.EMPTY, 0); // comes before 101 (RFC 9110 7.8)
        }
        byte[] line = StatusLines.of(connect ? 200 : 101);
        if (agreed == null) {
            HeadWriter.write(out, line, command.fields(), checked.size);
        } else {
            byte[] upgrade = HeadWriter.octets("upgrade: " + agreed + "\r\n");
            HeadWriter.write(out, line, command.fields(), checked.size, upgrade, HeadWriter.UPGRADE);
        }
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
            close();
            return;
        }
        boundOutput(limits.unsentResponses());
        rememberForAWhile();
        await(Pace.For.IDLE);
        pauseOrGoOn();
    }

    private void close() {
        open = false;
        enter(Phase.CLOSED);
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
            if (phase().terminal()) {
                return;
            }
            if (response == Response.ENDED && closing) {
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
                say(status);
            }
            close();
        }
    }

    private void drain() {
        draining = true;
        if (open) {
            closing = !tunnel || closing;
        } else if (!lineRead && in.isEmpty()) {
            enter(Phase.CLOSED);
        }
    }

    // --- the end ---

    @Override
    protected void ended() {
        if (linger.active() || (!open && !lineRead && in.isEmpty())) {
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
    protected void abandoned() {
        if (linger.active() || (!open && !lineRead && in.isEmpty())) {
            enter(Phase.CLOSED);
        } else {
            failExchanges(connectionEnded(), HttpEvent.By.CONNECTION);
        }
    }

    @Override
    protected void silent() {
        if (!open && !lineRead && in.isEmpty()) {
            enter(Phase.CLOSED);
            return;
        }
        throw new SessionFailedException(SessionFailedException.TIMEOUT, "the client was too slow");
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
            say(Faults.status(failure, !open && !lineRead, !open));
        }
    }

    /** A status that is the last word. */
    private void say(int status) {
        byte[] line = StatusLines.of(status);
        HeadWriter.write(out, line, HttpFields.EMPTY, 0, HeadWriter.NO_CONTENT, HeadWriter.CLOSE);
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
