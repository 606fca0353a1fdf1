package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A client of HTTP/1.1 (RFC 9112), which understands servers of HTTP/1.0 too.
 *
 * <p>A request is sent while {@link #openable()} says so: when the one before it was sent, and fewer than
 * {@link Http1Limits#pipelined()} await their responses. Responses come in the order of their requests, and one that nobody
 * has asked for fails the connection.
 */
public final class Http1ClientEngine extends Http1Engine {

    private final StatusLine line;
    private final RequestWriter requestWriter;
    private final ArrayDeque<Outstanding> outstanding = new ArrayDeque<>(2);

    private boolean lineRead;
    /** The final response to the first request has begun. */
    private boolean responding;
    /** It has ended, though the request has not. */
    private boolean responded;
    /** The server reads no more of the request that is being sent. */
    private boolean stopped;

    private long interims;
    private long requests;
    private long highest = NO_EXCHANGE;
    private boolean draining;
    private boolean told;

    /** A client on a new connection. */
    public Http1ClientEngine(Http1Options options) {
        super(options);
        this.line = new StatusLine(options);
        this.requestWriter = new RequestWriter(out, writer, options.absoluteForm());
    }

    @Override
    protected void start() {
        await(outstanding.isEmpty() ? Pace.For.IDLE : Pace.For.RESPONSE);
    }

    // --- requests ---

    @Override
    protected void accept(HttpCommand command) {
        if (command instanceof HttpCommand.SendData data) {
            if (mayWrite(data.exchange())) {
                writer.data(data.data(), data.end());
                written();
            }
        } else if (command instanceof HttpCommand.SendRequest request) {
            request(request);
        } else if (command instanceof HttpCommand.Consumed consumed) {
            if (consumed.exchange() == receiving() && responding) {
                consumed(consumed.credit());
            } else {
                requireKnown(consumed.exchange());
            }
        } else if (command instanceof HttpCommand.SendTrailers trailers) {
            if (mayWrite(trailers.exchange())) {
                if (tunnel) {
                    throw new CommandRejectedException("a tunnel has no trailers");
                }
                writer.trailers(trailers.fields());
                written();
            }
        } else if (command instanceof HttpCommand.StopReceiving stop) {
            stopReceiving(stop.exchange());
        } else if (command instanceof HttpCommand.Abort abort) {
            abort(abort.exchange());
        } else if (command instanceof HttpCommand.Drain) {
            draining = true;
            if (outstanding.isEmpty()) {
                enter(Phase.CLOSED);
            }
        } else if (command instanceof HttpCommand.Close) {
            enter(Phase.CLOSED);
        } else {
            throw new CommandRejectedException("not a command for a client of HTTP/1.1");
        }
    }

    private void request(HttpCommand.SendRequest command) {
        if (command.exchange() < 0 || find(command.exchange()) != null) {
            throw new CommandRejectedException("the number " + command.exchange() + " is in use, or negative");
        }
        if (tunnel || offersTunnel()) {
            throw new CommandRejectedException("the connection is a tunnel, or may become one");
        }
        if (outstanding.isEmpty() && (!in.isEmpty() || atEof())) {
            highest = Math.max(highest, command.exchange());
            return; // a response without a request, or the end, is waiting to be found
        }
        if (!draining && !closing && !canOpen()) {
            throw new CommandRejectedException("the connection is busy, and takes no other request yet");
        }
        if (draining || closing) {
            HeadWriter.check(command.head().fields());
            highest = Math.max(highest, command.exchange());
            emit(new HttpEvent.ExchangeFailed(command.exchange(), refused(), HttpEvent.By.NOT_PROCESSED));
            return;
        }
        boolean last = requests + 1 >= limits.requests().value();
        requestWriter.write(command, last);
        requests++;
        draining |= last;
        highest = Math.max(highest, command.exchange());
        boolean first = outstanding.isEmpty();
        outstanding.add(new Outstanding(command.exchange(), command.head()));
        if (first) {
            nextResponse();
        }
    }

    private static HttpError refused() {
        return HttpError.of(HttpError.Code.REFUSED, "the connection takes no other request");
    }

    private @Nullable Outstanding find(long exchange) {
        for (Outstanding one : outstanding) {
            if (one.exchange == exchange) {
                return one;
            }
        }
        return null;
    }

    private boolean offersTunnel() {
        Outstanding last = outstanding.peekLast();
        return last != null && last.offersTunnel();
    }

    /** What was never in use is no race. */
    private void requireKnown(long exchange) {
        if (exchange < 0 || exchange > highest) {
            throw new CommandRejectedException("no exchange has had the number " + exchange);
        }
    }

    /** Whether content of an exchange can be written; false if that has just become useless. */
    private boolean mayWrite(long exchange) {
        Outstanding last = outstanding.peekLast();
        if (last == null || last.exchange != exchange) {
            requireKnown(exchange);
            if (find(exchange) != null) {
                throw new CommandRejectedException("the request has ended");
            }
            return false;
        }
        if (stopped) {
            return false;
        }
        if (writer.ended() && !tunnel && last.offersTunnel()) {
            throw new CommandRejectedException("the tunnel has not opened yet");
        }
        return true;
    }

    private void written() {
        if (!writer.ended()) {
            return;
        }
        if (tunnel) {
            tunnelFinished();
        } else if (responded) {
            exchangeEnded();
        }
    }

    private void stopReceiving(long exchange) {
        Outstanding one = find(exchange);
        if (one == null) {
            requireKnown(exchange);
            return;
        }
        one.dropping = true;
        if (one == outstanding.peek() && responding && !responded) {
            dropContent();
            if (!tunnel && body.endsWithClose()) {
                tooMuchToDrop(); // there is nothing to wait for
            }
            pauseOrGoOn();
        }
    }

    private void abort(long exchange) {
        Outstanding one = find(exchange);
        if (one == null) {
            requireKnown(exchange);
            return;
        }
        outstanding.remove(one);
        failAll(HttpError.of(HttpError.Code.CANCEL, "another exchange was aborted"), HttpEvent.By.CONNECTION);
        enter(Phase.CLOSED);
    }

    // --- responses ---

    @Override
    @Nullable
    HttpEvent read() {
        while (phase().readable()) {
            if (outstanding.isEmpty() || responded) {
                if (!in.isEmpty()) {
                    throw Faults.of(Faults.RESPONSE, "octets came that answer no request");
                }
                return null;
            }
            if (!responding) {
                return response();
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

    private @Nullable HttpEvent response() {
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
        lineRead = false;
        Outstanding request = outstanding.element();
        if (!request.connect || line.status < 200 || line.status >= 300) {
            head.framing.settle(line.old); // a tunnel ignores both fields (RFC 9110 9.3.6)
        }
        HttpFields fields = options.rawFields() ? head.raw() : head.shown(line.old);
        ResponseHead answer = new ResponseHead(line.status, fields);
        if (line.status == 101) {
            return switched(request, answer);
        }
        if (answer.informational()) {
            interims++;
            limits.informational().check(interims);
            await(Pace.For.RESPONSE);
            return new HttpEvent.InformationReceived(request.exchange, answer);
        }
        return request.connect && answer.successful() ? tunnel(request, answer) : begin(request, answer);
    }

    private HttpEvent switched(Outstanding request, ResponseHead answer) {
        String asked = request.protocol;
        String agreed = head.framing.upgrade;
        boolean named = agreed != null && head.framing.upgrading;
        if (asked == null || agreed == null || !named || !agreed.strip().equalsIgnoreCase(asked)) {
            throw Faults.of(Faults.RESPONSE, "101 changes to a protocol that was not offered");
        }
        if (!writer.ended()) {
            throw Faults.of(Faults.RESPONSE, "101 before the request has ended");
        }
        return tunnel(request, answer);
    }

    private HttpEvent tunnel(Outstanding request, ResponseHead answer) {
        responding = true;
        beginContent();
        openTunnel();
        dropping = request.dropping;
        return new HttpEvent.TunnelOpened(request.exchange, answer);
    }

    private HttpEvent begin(Outstanding request, ResponseHead answer) {
        Framing framing = head.framing;
        responding = true;
        beginContent();
        boolean bodiless = request.headOnly || answer.bodiless();
        if (bodiless) {
            body.none();
        } else if (framing.chunked) {
            body.chunked();
        } else if (framing.length >= 0) {
            body.length(framing.length);
        } else {
            body.untilClose();
        }
        if (framing.close || line.old || body.endsWithClose()) {
            lastResponse(framing.close && !line.old, request.exchange);
        }
        boolean end = body.ended();
        if (end) {
            received();
        } else {
            await(Pace.For.CONTENT);
            if (request.dropping) {
                stopReceiving(request.exchange);
            }
        }
        return new HttpEvent.ResponseReceived(request.exchange, answer, end);
    }

    /** The connection ends with this response. What is behind it in the line has not been processed, if the server said so. */
    private void lastResponse(boolean announced, long exchange) {
        closing = true;
        HttpError why = HttpError.of(HttpError.Code.NO_ERROR, "the server closes the connection");
        if (!writer.ended() && outstanding.size() == 1) {
            stopped = true;
            emit(new HttpEvent.SendingStopped(exchange, why));
        }
        emit(new HttpEvent.Draining(why));
        if (announced && outstanding.size() > 1) {
            Outstanding first = outstanding.remove();
            failAll(refused(), HttpEvent.By.NOT_PROCESSED);
            outstanding.add(first);
            writer.none();
        }
    }

    private void failAll(HttpError error, HttpEvent.By by) {
        for (Outstanding one : outstanding) {
            emit(new HttpEvent.ExchangeFailed(one.exchange, error, by));
        }
        outstanding.clear();
    }

    @Override
    long receiving() {
        Outstanding first = outstanding.peek();
        return first == null ? NO_EXCHANGE : first.exchange;
    }

    @Override
    void received() {
        responded = true;
        if (tunnel) {
            return;
        }
        if (stopped || writer.ended() || outstanding.size() > 1) {
            exchangeEnded();
        } else {
            await(Pace.For.NOTHING);
            pauseOrGoOn();
        }
    }

    private void exchangeEnded() {
        outstanding.remove();
        if (closing || (draining && outstanding.isEmpty())) {
            failAll(connectionEnded(), HttpEvent.By.CONNECTION);
            enter(Phase.CLOSED);
            return;
        }
        nextResponse();
        if (outstanding.isEmpty()) {
            rememberForAWhile();
        }
        pauseOrGoOn();
    }

    private void nextResponse() {
        responding = false;
        responded = false;
        interims = 0;
        await(outstanding.isEmpty() ? Pace.For.IDLE : Pace.For.RESPONSE);
    }

    @Override
    void tooMuchToDrop() {
        outstanding.remove();
        failAll(connectionEnded(), HttpEvent.By.CONNECTION);
        enter(Phase.CLOSED);
    }

    @Override
    boolean mustPause() {
        return false;
    }

    // --- the end ---

    @Override
    protected void ended() {
        if (tunnel) {
            tunnelEnded();
        } else if (responding && !responded && body.endsWithClose()) {
            HttpEvent last = body.close(receiving());
            if (!dropping) {
                emit(last);
            }
            received();
            enter(Phase.CLOSED);
        } else if (responding && !responded && dropping) {
            tooMuchToDrop();
        } else if (outstanding.isEmpty() && in.isEmpty()) {
            enter(Phase.CLOSED);
        } else {
            throw truncated(
                    responded ? "the input has ended within a request" : "the input has ended before the response has");
        }
    }

    @Override
    protected void abandoned() {
        if (outstanding.isEmpty() && in.isEmpty()) {
            enter(Phase.CLOSED);
        } else {
            failExchanges(connectionEnded(), HttpEvent.By.CONNECTION);
        }
    }

    @Override
    protected void silent() {
        if (outstanding.isEmpty() && in.isEmpty()) {
            enter(Phase.CLOSED);
            return;
        }
        throw new SessionFailedException(SessionFailedException.TIMEOUT, "the server was too slow");
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        failExchanges(failure);
    }

    /** The first is the one that the failure is about; no other has had a response. */
    @Override
    void failExchanges(HttpError error, HttpEvent.By by) {
        if (told) {
            return;
        }
        told = true;
        Outstanding first = outstanding.poll();
        if (first != null) {
            emit(new HttpEvent.ExchangeFailed(first.exchange, error, by));
            failAll(error, HttpEvent.By.CONNECTION);
        }
    }

    private boolean canOpen() {
        return writer.ended() && limits.pipelined().admits(outstanding.size() + 1L);
    }

    @Override
    public long writable(long exchange) {
        Outstanding last = outstanding.peekLast();
        boolean mine = last != null && last.exchange == exchange && !stopped && !writer.ended();
        return mine && !phase().terminal() ? Long.MAX_VALUE : 0;
    }

    @Override
    public int openable() {
        if (phase().terminal() || draining || closing || tunnel || offersTunnel() || !writer.ended()) {
            return 0;
        }
        long left = Math.min(
                limits.pipelined().value() - outstanding.size(),
                limits.requests().value() - requests);
        return (int) Math.max(0, Math.min(left, Integer.MAX_VALUE));
    }
}
