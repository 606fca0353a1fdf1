package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;

/** What a server makes of heads: requests. */
final class ServerMessages extends Messages {

    ServerMessages(Connection connection) {
        super(connection);
    }

    @Override
    void opens(int id, boolean end, HeadReader head) {
        if ((id & 1) == 0) {
            throw ConnectionFault.protocol("a client uses a number of the server's (RFC 9113 5.1.1)");
        }
        connection.streams.peerOpened(id);
        if (connection.streams.open() >= connection.settings.told().maxConcurrentStreams()) {
            HttpError.Code code = HttpError.Code.REFUSED;
            refuse(id, end, new HttpError(code, code.http2(), "one stream too many (RFC 9113 5.1.2)"));
            connection.abuse.control(connection.now); // a client that has not read our settings yet does it innocently
            return;
        }
        RequestHead request = head.request(connection.settings.told().enableConnectProtocol());
        if (request == null) {
            fault(id, end, violation(head));
        } else if (end && head.contentLength() > 0) {
            fault(id, true, HeadReader.malformedBy("no content, though content-length says some (RFC 9113 8.1.1)"));
        } else {
            begin(id, end, request, head);
        }
    }

    private void begin(int id, boolean end, RequestHead request, HeadReader head) {
        Stream stream = new Stream(
                id,
                id,
                connection.settings.theirs().initialWindowSize(),
                connection.settings.ours().initialWindowSize());
        stream.headReceived = true;
        stream.remoteEnded = end;
        stream.tunnelAsked = request.tunnel();
        stream.headOnly = request.method().equals("HEAD");
        stream.incoming.expect(stream.tunnelAsked ? -1 : head.contentLength());
        connection.priorities.apply(stream, head.priority());
        connection.streams.add(stream);
        connection.emit(new HttpEvent.RequestReceived(id, request, end));
    }

    /** The application never hears of the request as one. */
    private void refuse(int id, boolean end, HttpError error) {
        connection.frames.reset(id, error.code().http2());
        if (!end) {
            connection.streams.resets().remember(id, connection.settings.ours().initialWindowSize());
        }
        connection.emit(new Http2Event.RequestRefused(id, error));
    }

    private void fault(int id, boolean end, HttpError error) {
        refuse(id, end, error);
        connection.abuse.fault(connection.now);
    }

    @Override
    void answers(Stream stream, boolean end, HeadReader head) {
        throw new IllegalStateException("a server's streams begin with a head");
    }

    @Override
    void promise(int id, int promised, HeadReader head) {
        throw new IllegalStateException("a server takes no promises");
    }
}
