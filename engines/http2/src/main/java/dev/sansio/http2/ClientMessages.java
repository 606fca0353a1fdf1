package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;

/** What a client makes of heads: responses and promises. */
final class ClientMessages extends Messages {

    private final LongSupplier tokens;

    ClientMessages(Connection connection, LongSupplier tokens) {
        super(connection);
        this.tokens = tokens;
    }

    @Override
    void opens(int id, boolean end, HeadReader head) {
        throw ConnectionFault.protocol("a response to no request (RFC 9113 5.1)");
    }

    @Override
    void answers(Stream stream, boolean end, HeadReader head) {
        ResponseHead response = head.response();
        if (response == null) {
            malformed(stream, head);
        } else if (response.informational()) {
            information(stream, end, response);
        } else {
            stream.headReceived = true;
            if (stream.tunnelAsked && response.successful()) {
                tunnel(stream, end, response);
            } else {
                begin(stream, end, response, head.contentLength());
            }
        }
    }

    private void information(Stream stream, boolean end, ResponseHead response) {
        if (end) {
            malformed(stream, "an interim response that ends the stream (RFC 9113 8.1)");
            return;
        }
        stream.informational++;
        if (!connection.limits.informational().admits(stream.informational)) {
            throw ConnectionFault.exceeded(connection.limits.informational());
        }
        connection.emit(new HttpEvent.InformationReceived(stream.exchange, response));
    }

    private void tunnel(Stream stream, boolean end, ResponseHead response) {
        stream.tunnel = true;
        stream.remoteEnded = end;
        connection.emit(new HttpEvent.TunnelOpened(stream.exchange, response));
        if (end && !stream.deaf) {
            connection.emit(new HttpEvent.DataReceived(stream.exchange, ByteBuffer.allocate(0), 0, true));
        }
        connection.streams.settle(stream);
    }

    private void begin(Stream stream, boolean end, ResponseHead response, long length) {
        boolean bodiless = stream.headOnly || response.bodiless();
        if (end && !bodiless && length > 0) {
            malformed(stream, "no content, though content-length says some (RFC 9113 8.1.1)");
            return;
        }
        stream.incoming.expect(bodiless ? 0 : length);
        stream.remoteEnded = end;
        stream.endTold = bodiless && !end;
        connection.emit(new HttpEvent.ResponseReceived(stream.exchange, response, end || bodiless));
        if (stream.tunnelAsked) {
            stream.tunnelAsked = false;
            connection.outbound.end(stream); // there is no tunnel, and so nothing to send
        }
        connection.streams.settle(stream);
    }

    // --- promises (RFC 9113 8.4) ---

    @Override
    void promise(int id, int promised, HeadReader head) {
        if (!connection.settings.ours().enablePush()) {
            throw ConnectionFault.protocol("a promise, though pushes are not wanted (RFC 9113 8.4)");
        }
        if ((promised & 1) == 1 || !connection.streams.isIdle(promised)) {
            throw ConnectionFault.protocol("a promise with a number that is not new (RFC 9113 8.4)");
        }
        if ((id & 1) == 0 || connection.isIdle(id)) {
            throw ConnectionFault.protocol("a promise on a stream that is no request (RFC 9113 6.6)");
        }
        Stream cause = connection.streams.byId(id);
        if (cause == null ? !connection.streams.resets().knows(id) : cause.remoteEnded) {
            throw ConnectionFault.protocol("a promise on a stream that has ended (RFC 9113 6.6)");
        }
        if (connection.goodbye.refuses(promised)) {
            connection.abuse.control(connection.now);
            return;
        }
        connection.streams.peerOpened(promised);
        RequestHead request = head.request(false);
        if (cause == null || cause.deaf || !connection.settings.told().enablePush()) {
            refuse(promised, HttpError.Code.CANCEL);
        } else if (request == null || !isSafe(request) || head.contentLength() > 0) {
            refuse(promised, HttpError.Code.PROTOCOL);
        } else if (!connection.limits.promises().admits(connection.streams.promises() + 1L)) {
            refuse(promised, HttpError.Code.REFUSED);
        } else {
            accept(cause, promised, request);
        }
    }

    private static boolean isSafe(RequestHead request) {
        return request.method().equals("GET") || request.method().equals("HEAD");
    }

    private void accept(Stream cause, int promised, RequestHead request) {
        long exchange = tokens.getAsLong();
        while (connection.streams.byExchange(exchange) != null || connection.intake.isParked(exchange)) {
            exchange = tokens.getAsLong();
        }
        Stream stream =
                new Stream(exchange, promised, 0, connection.settings.ours().initialWindowSize());
        stream.promised = true;
        stream.headOnly = request.method().equals("HEAD");
        stream.headSent = true;
        stream.localEnded = true;
        stream.endSent = true;
        connection.streams.add(stream);
        connection.emit(new Http2Event.PushPromised(cause.exchange, exchange, request));
    }

    private void refuse(int promised, HttpError.Code code) {
        connection.frames.reset(promised, code.http2());
        connection
                .streams
                .resets()
                .remember(promised, connection.settings.ours().initialWindowSize());
        if (code != HttpError.Code.CANCEL) {
            connection.abuse.fault(connection.now);
        }
    }
}
