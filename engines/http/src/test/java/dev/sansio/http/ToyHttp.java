package dev.sansio.http;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** A client of a version of HTTP in which a request is a line, and a response its status in a line; {@code 0} ends it all. */
final class ToyHttp extends SingleChannelEngine<HttpCommand, HttpEvent> implements HttpStreamEngine {

    private final Step<String> line =
            Steps.line(StandardCharsets.US_ASCII, new Limit("ToyHttp.line", 100), LineEnd.CRLF);
    private final ArrayDeque<Long> asked = new ArrayDeque<>();

    ToyHttp() {
        super(Phase.OPEN);
    }

    @Override
    public HttpVersion version() {
        return HttpVersion.HTTP_1_1;
    }

    @Override
    public long writable(long exchange) {
        return Long.MAX_VALUE;
    }

    @Override
    public int openable() {
        return 1;
    }

    @Override
    protected void accept(HttpCommand command) {
        if (command instanceof HttpCommand.SendRequest request) {
            if (asked.contains(request.exchange())) {
                throw new CommandRejectedException("the exchange is in use");
            }
            asked.add(request.exchange());
            out.ascii(request.head().method() + " " + request.head().path() + " "
                    + request.head().fields() + "\r\n");
        } else if (command instanceof HttpCommand.Close) {
            enter(Phase.CLOSED);
        } else {
            throw new CommandRejectedException("a toy does not know this command");
        }
    }

    @Override
    protected @Nullable HttpEvent parse() {
        String text = line.next(in);
        if (text == null) {
            return null;
        }
        if (text.equals("0")) {
            enter(Phase.CLOSED);
            return new HttpEvent.Draining(HttpError.of(HttpError.Code.NO_ERROR, ""));
        }
        Long exchange = asked.poll();
        long status = HttpSyntax.digits(text);
        if (exchange == null || status < 100 || status > 999) {
            throw new SessionFailedException("malformed", "no response was expected, or it has no status");
        }
        return new HttpEvent.ResponseReceived(exchange, ResponseHead.of((int) status), true);
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        out.ascii("BYE\r\n");
    }
}
