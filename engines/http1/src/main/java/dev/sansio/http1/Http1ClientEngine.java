package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.ResponseHead;
import org.jspecify.annotations.Nullable;

/**
 * A client of HTTP/1.1 (RFC 9112), which understands servers of HTTP/1.0 too.
 *
 * <p>A request is sent while {@link #openable()} says so: when the one before it was sent, and fewer than
 * {@link Http1Limits#pipelined()} await their responses. Responses come in the order of their requests, and one that nobody
 * has asked for fails the connection.
 */
public final class Http1ClientEngine extends Http1Engine {

    private final ResponseReader reader;
    private final RequestWriter requestWriter;
    private final Pipeline outstanding = new Pipeline();

    /** The final response to the first request has begun. */
    private boolean responding;
    /** It has ended, though the request has not. */
    private boolean responded;
    /** The server reads no more of the request that is being sent. */
    private boolean stopped;

    private long interims;
    private long requests;
    private boolean draining;

    /** A client on a new connection. */
    public Http1ClientEngine(Http1Options options) {
        super(options);
        this.reader = new ResponseReader(options, head);
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
                outstanding.requireKnown(consumed.exchange());
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
        if (command.exchange() < 0 || outstanding.find(command.exchange()) != null) {
            throw new CommandRejectedException("the number " + command.exchange() + " is in use, or negative");
        }
        if (tunnel || outstanding.offersTunnel()) {
            throw new CommandRejectedException("the connection is a tunnel, or may become one");
        }
        if (outstanding.isEmpty() && (!in.isEmpty() || atEof())) {
            outstanding.know(command.exchange());
            return; // a response without a request, or the end, is waiting to be found
        }
        if (!draining && !closing && openable() == 0) {
            throw new CommandRejectedException("the connection is busy, and takes no other request yet");
        }
        if (draining || closing) {
            HeadWriter.check(command.head().fields());
            outstanding.know(command.exchange());
            emit(new HttpEvent.ExchangeFailed(command.exchange(), Pipeline.REFUSED, HttpEvent.By.NOT_PROCESSED));
            return;
        }
        boolean last = requests + 1 >= limits.requests().value();
        requestWriter.write(command, last);
        requests++;
        draining |= last;
        boolean first = outstanding.isEmpty();
        outstanding.add(command.exchange(), command.head());
        if (first) {
            nextResponse();
        }
    }

    /** Whether content of an exchange can be written; false if that has just become useless. */
    private boolean mayWrite(long exchange) {
        Outstanding last = outstanding.last();
        if (last == null || last.exchange != exchange) {
            outstanding.requireKnown(exchange);
            if (outstanding.find(exchange) != null) {
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
        if (tunnel && writer.ended()) {
            tunnelFinished();
        } else if (responded && writer.ended()) {
            exchangeEnded();
        }
    }

    private void stopReceiving(long exchange) {
        Outstanding one = outstanding.findOrKnow(exchange);
        if (one == null) {
            return;
        }
        one.dropping = true;
        if (one == outstanding.first() && responding && !responded) {
            dropContent();
            if (!tunnel && body.endsWithClose()) {
                tooMuchToDrop(); // there is nothing to wait for
            }
            pauseOrGoOn();
        }
    }

    private void abort(long exchange) {
        Outstanding one = outstanding.findOrKnow(exchange);
        if (one == null) {
            return;
        }
        outstanding.remove(one);
        HttpError why = HttpError.of(HttpError.Code.CANCEL, "another exchange was aborted");
        outstanding.failAll(why, HttpEvent.By.CONNECTION, this::emit);
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
        Outstanding request = outstanding.first();
        if (request == null || !reader.read(in)) {
            if ((reader.begun() || !in.isEmpty()) && pace.awaited() != Pace.For.HEAD) {
                await(Pace.For.HEAD);
            }
            return null;
        }
        ResponseHead answer = reader.take();
        if (!request.connect || !answer.successful()) {
            head.framing.settle(reader.old()); // a tunnel ignores what it says (RFC 9110 9.3.6)
        }
        if (answer.status() == 101) {
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
        if (agreed == null || !head.framing.upgrading || !agreed.strip().equalsIgnoreCase(asked)) {
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
        if (framing.close || reader.old() || body.endsWithClose()) {
            lastResponse(framing.close && !reader.old(), request.exchange);
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
            outstanding.failOthers(Pipeline.REFUSED, HttpEvent.By.NOT_PROCESSED, this::emit);
            writer.none();
        }
    }

    @Override
    long receiving() {
        Outstanding first = outstanding.first();
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
        outstanding.removeFirst();
        if (closing || (draining && outstanding.isEmpty())) {
            outstanding.failAll(connectionEnded(), HttpEvent.By.CONNECTION, this::emit);
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
        outstanding.removeFirst();
        outstanding.failAll(connectionEnded(), HttpEvent.By.CONNECTION, this::emit);
        enter(Phase.CLOSED);
    }

    @Override
    boolean mustPause() {
        return false;
    }

    // --- the end ---

    @Override
    boolean idle() {
        return outstanding.isEmpty() && in.isEmpty();
    }

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
        } else if (idle()) {
            enter(Phase.CLOSED);
        } else {
            throw truncated(
                    responded ? "the input has ended within a request" : "the input has ended before the response has");
        }
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        failExchanges(failure);
    }

    /** The first is the one that the failure is about; no other has had a response. */
    @Override
    void failExchanges(HttpError error, HttpEvent.By by) {
        if (!outstanding.isEmpty()) {
            emit(new HttpEvent.ExchangeFailed(outstanding.removeFirst().exchange, error, by));
            outstanding.failAll(error, HttpEvent.By.CONNECTION, this::emit);
        }
    }

    @Override
    public long writable(long exchange) {
        Outstanding last = outstanding.last();
        boolean mine = last != null && last.exchange == exchange && !stopped && !writer.ended();
        return mine && !phase().terminal() ? Long.MAX_VALUE : 0;
    }

    @Override
    public int openable() {
        if (phase().terminal() || draining || closing || tunnel || outstanding.offersTunnel() || !writer.ended()) {
            return 0;
        }
        long left = Math.min(
                limits.pipelined().value() - outstanding.size(),
                limits.requests().value() - requests);
        return (int) Math.max(0, Math.min(left, Integer.MAX_VALUE));
    }
}
