package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.ResponseHead;
import org.jspecify.annotations.Nullable;

/** The commands of one exchange. Each is checked completely before it changes anything. */
final class Sending {

    private final Connection connection;

    Sending(Connection connection) {
        this.connection = connection;
    }

    /** The stream of an exchange, or null if that has just ended. */
    private @Nullable Stream open(long exchange) {
        Stream stream = connection.streams.byExchange(exchange);
        if (stream == null) {
            connection.requireKnown(exchange);
        }
        return stream;
    }

    /** A stream in which content may be sent, or null if that has just become useless. */
    private @Nullable Stream sendable(long exchange) {
        Stream stream = open(exchange);
        if (stream == null) {
            return null;
        }
        if (stream.localEnded) {
            throw new CommandRejectedException("our direction of the exchange has ended");
        }
        if (!stream.headSent) {
            throw new CommandRejectedException("content before a head");
        }
        if (stream.tunnelAsked && !stream.tunnel) {
            throw new CommandRejectedException("the tunnel has not opened yet");
        }
        return stream;
    }

    void data(HttpCommand.SendData command) {
        Stream stream = sendable(command.exchange());
        if (stream == null) {
            return;
        }
        int octets = command.data().remaining();
        boolean fits = command.end() ? stream.outgoing.mayEndAfter(octets) : stream.outgoing.admits(octets);
        if (!fits) {
            throw new CommandRejectedException("content is not as long as its head says, or there may be none");
        }
        stream.outgoing.count(octets);
        connection.outbound.send(stream, command.data(), command.end());
        connection.streams.settle(stream);
    }

    void trailers(HttpCommand.SendTrailers command) {
        Stream stream = sendable(command.exchange());
        if (stream == null) {
            return;
        }
        if (stream.tunnel) {
            throw new CommandRejectedException("a tunnel has no trailers");
        }
        HeadWriter.check(command.fields(), false, connection.settings.theirs());
        HeadWriter.checkTrailers(command.fields());
        if (!stream.outgoing.mayEndAfter(0)) {
            throw new CommandRejectedException("content is shorter than its head says");
        }
        stream.trailers = command.fields();
        connection.outbound.end(stream);
        connection.streams.settle(stream);
    }

    // --- a server's heads ---

    private @Nullable Stream answerable(long exchange) {
        Stream stream = open(exchange);
        if (stream != null && stream.headSent) {
            throw new CommandRejectedException("the request has been answered");
        }
        return stream;
    }

    void information(HttpCommand.SendInformation command) {
        ResponseHead head = command.head();
        Stream stream = answerable(command.exchange());
        if (stream == null) {
            return;
        }
        if (!head.informational() || head.status() == 101) {
            throw new CommandRejectedException("not an interim response: " + head.status());
        }
        HeadWriter.check(head.fields(), false, connection.settings.theirs());
        write(stream, head, false);
    }

    void response(HttpCommand.SendResponse command) {
        ResponseHead head = command.head();
        Stream stream = answerable(command.exchange());
        if (stream == null) {
            return;
        }
        if (head.informational()) {
            throw new CommandRejectedException("not a final response: " + head.status());
        }
        if (stream.tunnelAsked && head.successful()) {
            throw new CommandRejectedException("a tunnel is opened with AcceptTunnel");
        }
        HeadWriter.check(head.fields(), false, connection.settings.theirs());
        boolean bodiless = stream.headOnly || head.bodiless();
        if (command.end() && !bodiless && head.contentLength() > 0) {
            throw new CommandRejectedException("content-length says content, and there is none");
        }
        stream.tunnelAsked = false;
        stream.headSent = true;
        stream.outgoing.expect(bodiless ? 0 : head.contentLength());
        stream.localEnded = command.end();
        stream.endSent = command.end();
        write(stream, head, command.end());
        connection.streams.settle(stream);
    }

    void accept(HttpCommand.AcceptTunnel command) {
        Stream stream = answerable(command.exchange());
        if (stream == null) {
            return;
        }
        if (!stream.tunnelAsked) {
            throw new CommandRejectedException("no tunnel was asked for");
        }
        ResponseHead head = new ResponseHead(200, command.fields());
        HeadWriter.check(head.fields(), false, connection.settings.theirs());
        if (head.contentLength() >= 0) {
            throw new CommandRejectedException("a tunnel has no content-length (RFC 9110 9.3.6)");
        }
        stream.headSent = true;
        stream.tunnel = true;
        write(stream, head, false);
    }

    private void write(Stream stream, ResponseHead head, boolean end) {
        int largest = connection.settings.theirs().maxFrameSize();
        connection.heads.response(stream.id, head.status(), head.fields(), end, largest);
    }

    // --- the end ---

    void abort(HttpCommand.Abort command) {
        long exchange = command.exchange();
        Stream stream = connection.streams.unfinished(exchange);
        if (stream == null) {
            connection.requireKnown(exchange);
        }
        connection.withdraw(exchange, false);
        if (stream == null) {
            connection.intake.forgiveParked(exchange);
            return;
        }
        connection.streams.reset(stream, command.code().http2());
        if (stream.request != null && connection.requests != null) {
            connection.requests.withdrawn();
        }
    }

    void stopReceiving(HttpCommand.StopReceiving command) {
        long exchange = command.exchange();
        Stream stream = open(exchange);
        connection.withdraw(exchange, true);
        if (stream == null) {
            connection.intake.forgiveParked(exchange);
        } else if (!stream.remoteEnded) {
            stream.deaf = true;
            stream.resetAfterEnd = connection.client ? command.code().http2() : HttpError.Code.NO_ERROR.http2();
            connection.streams.settle(stream);
        }
    }
}
