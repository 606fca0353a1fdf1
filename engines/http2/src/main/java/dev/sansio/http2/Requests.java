package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.ContentLength;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import java.util.ArrayDeque;

/** The requests of a client: those beyond what the server allows at a time wait for their turn (RFC 9113 5.1.2). */
final class Requests {

    private static final int MOST_GONE = 16;

    private final Connection connection;
    private final ArrayDeque<Stream> waiting = new ArrayDeque<>(1);
    private int waitingAlive;

    Requests(Connection connection) {
        this.connection = connection;
    }

    /** The command {@code SendRequest}. */
    void send(HttpCommand.SendRequest command) {
        RequestHead head = command.head();
        check(command, head);
        if (connection.goodbye.takesNoMore()) {
            connection.streams.used(command.exchange());
            HttpError error = HttpError.of(HttpError.Code.REFUSED, "the connection takes no other request");
            connection.emit(new HttpEvent.ExchangeFailed(command.exchange(), error, HttpEvent.By.NOT_PROCESSED));
            return;
        }
        boolean turn = waitingAlive == 0 && connection.streams.own() < connection.settings.streamsAllowed();
        if (!turn && !connection.limits.waitingRequests().admits(waitingAlive + 1L)) {
            throw new CommandRejectedException("as many requests wait as "
                    + connection.limits.waitingRequests().name() + " allows");
        }
        Stream stream =
                new Stream(command.exchange(), 0, 0, connection.settings.ours().initialWindowSize());
        stream.tunnelAsked = head.tunnel();
        stream.headOnly = head.method().equals("HEAD");
        stream.headSent = true;
        stream.localEnded = command.end() && !stream.tunnelAsked;
        stream.outgoing.expect(stream.tunnelAsked ? ContentLength.NONE : head.contentLength());
        stream.request = head;
        connection.streams.add(stream);
        if (turn) {
            start(stream, head);
        } else {
            waiting.add(stream);
            waitingAlive++;
        }
    }

    private void check(HttpCommand.SendRequest command, RequestHead head) {
        long exchange = command.exchange();
        if (exchange < 0 || connection.streams.byExchange(exchange) != null || connection.intake.isParked(exchange)) {
            throw new CommandRejectedException("the number " + exchange + " is in use, or negative");
        }
        HeadWriter.check(head.fields(), true, connection.settings.theirs());
        if (command.end() && head.contentLength() > 0) {
            throw new CommandRejectedException("content-length says content, and there is none");
        }
        if (head.protocol() != null) {
            if (!connection.settings.theirs().enableConnectProtocol()) {
                throw new CommandRejectedException("the server does not take tunnels of protocols (RFC 8441 3)");
            }
            if (head.authority() == null
                    || !(head.method().equals("CONNECT") || head.method().equals("GET"))) {
                throw new CommandRejectedException("a tunnel of a protocol is CONNECT to an authority (RFC 8441 4)");
            }
        }
    }

    /** Those whose turn it is begin. */
    void begin() {
        if (connection.goodbye.peerLeaves()) {
            return;
        }
        while (waitingAlive > 0 && connection.streams.own() < connection.settings.streamsAllowed()) {
            Stream next = waiting.remove();
            RequestHead head = next.request;
            if (!next.gone && head != null) {
                waitingAlive--;
                start(next, head);
                if (connection.outbound.writable(next) > 0) {
                    connection.emit(new HttpEvent.Writable(next.exchange));
                }
            }
        }
    }

    /** A request that waits is not wanted any more. Those that are gone are taken out when they are the most. */
    void withdrawn() {
        waitingAlive--;
        if (waiting.size() > 2 * waitingAlive + MOST_GONE) {
            waiting.removeIf(stream -> stream.gone);
        }
    }

    private void start(Stream stream, RequestHead head) {
        int last = connection.streams.lastOwn();
        int id = last == 0 ? 1 : last + 2;
        if (id == Integer.MAX_VALUE) {
            connection.goodbye.drain(); // there is no number for another (RFC 9113 5.1.1)
        }
        stream.request = null;
        stream.credit = connection.settings.theirs().initialWindowSize();
        boolean end = stream.localEnded && stream.queued == 0 && stream.trailers == null;
        stream.endSent = end;
        connection.streams.number(stream, id);
        connection.heads.request(id, head, end, connection.settings.theirs().maxFrameSize());
        if (stream.priorityUpdate != null) {
            connection.frames.priorityUpdate(id, stream.priorityUpdate);
            stream.priorityUpdate = null;
        }
        connection.outbound.allot(stream);
    }

    int openable() {
        if (connection.goodbye.takesNoMore()) {
            return 0;
        }
        long free = connection.settings.streamsAllowed() - connection.streams.own() - waitingAlive;
        return (int) Math.max(0, Math.min(free, Integer.MAX_VALUE));
    }
}
