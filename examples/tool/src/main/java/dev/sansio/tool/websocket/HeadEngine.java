package dev.sansio.tool.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.websocket.PerMessageDeflate;
import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketEvent;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the head of an opening handshake, of either side, and believes it. */
final class HeadEngine extends SingleChannelEngine<WebSocketCommand, WebSocketEvent> {

    private static final Limit LONGEST = new Limit("line of a head", 8192);
    private static final int MOST = 200;

    private final Step<String> line = Steps.line(StandardCharsets.ISO_8859_1, LONGEST, LineEnd.CRLF);
    private final HttpFields.Builder fields = HttpFields.builder();
    private int lines;

    HeadEngine() {
        super(Phase.OPENING);
    }

    @Override
    protected void accept(WebSocketCommand command) {
        throw new CommandRejectedException("a recording hears no commands");
    }

    @Override
    protected @Nullable WebSocketEvent parse() {
        for (String text = line.next(in); text != null; text = line.next(in)) {
            if (text.isEmpty()) {
                return opened();
            }
            if (++lines > MOST) {
                throw new SessionFailedException(
                        SessionFailedException.LIMIT, "a head of more than " + MOST + " lines");
            }
            if (lines > 1) {
                add(text);
            }
        }
        return null;
    }

    private void add(String text) {
        int colon = text.indexOf(':');
        try {
            fields.add(
                    text.substring(0, Math.max(0, colon)),
                    text.substring(colon + 1).strip());
        } catch (IllegalArgumentException none) {
            throw new SessionFailedException("head", "line " + lines + " is no field of HTTP");
        }
    }

    private WebSocketEvent opened() {
        HttpFields head = fields.build();
        String extensions = head.joined(HttpNames.SEC_WEBSOCKET_EXTENSIONS);
        boolean deflate = extensions != null && extensions.contains("permessage-deflate");
        enter(Phase.SWITCHED);
        return new WebSocketEvent.Opened(
                new WebSocketAgreement(
                        head.first(HttpNames.SEC_WEBSOCKET_PROTOCOL), deflate ? PerMessageDeflate.PLAIN : null),
                head);
    }
}
