package dev.sansio.interop.http;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.RequestHead;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A preamble: a request of HTTP/1.1 that asks for HTTP/2, and the answer to that. It tells the status line. */
final class AskingForH2c extends SingleChannelEngine<HttpCommand, String> {

    /** The number of the request. */
    static final long EXCHANGE = 1L << 40;

    private final String request;
    private final Step<String> line =
            Steps.line(StandardCharsets.ISO_8859_1, new Limit("line of a head", 8192), LineEnd.CRLF);
    private @Nullable String status;

    AskingForH2c(RequestHead head, String settings) {
        super(Phase.OPENING);
        request = head.method() + " " + head.path() + " HTTP/1.1\r\nhost: " + head.authority()
                + "\r\nconnection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: " + settings + "\r\n\r\n";
    }

    @Override
    protected void start() {
        out.put(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    protected void accept(HttpCommand command) {
        throw new CommandRejectedException("nothing is agreed on yet");
    }

    @Override
    protected @Nullable String parse() {
        for (String text = line.next(in); text != null; text = line.next(in)) {
            status = status == null ? text : status;
            if (text.isEmpty()) {
                enter(Phase.SWITCHED);
                return status;
            }
        }
        return null;
    }
}
