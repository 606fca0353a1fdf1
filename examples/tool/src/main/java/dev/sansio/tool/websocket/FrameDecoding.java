package dev.sansio.tool.websocket;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.core.Switch;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;
import dev.sansio.websocket.PerMessageDeflate;
import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEngine;
import dev.sansio.websocket.WebSocketEvent;
import java.time.Instant;
import java.util.Random;

/** Reads what one side sent, messages whole: after the head, if there is one. */
final class FrameDecoding implements Decoding<WebSocketCommand, WebSocketEvent> {

    private final boolean client;
    private final StreamEngine<WebSocketCommand, WebSocketEvent> engine;

    FrameDecoding(boolean client, boolean deflate, byte[] recording) {
        this.client = client;
        // neither GET nor HTTP begins a frame: their first octets would be reserved opcodes
        boolean head = recording.length > 0 && (recording[0] == 'G' || recording[0] == 'H');
        engine = head
                ? Switch.of(
                        new HeadEngine(),
                        event -> event instanceof WebSocketEvent.Opened opened
                                ? frames(deflate || opened.agreement().deflate() != null)
                                : null)
                : frames(deflate);
    }

    /** To read, contexts that are taken over and the largest windows suit all that may have been agreed on. */
    private StreamEngine<WebSocketCommand, WebSocketEvent> frames(boolean deflate) {
        WebSocketAgreement agreement =
                deflate ? WebSocketAgreement.of(PerMessageDeflate.PLAIN) : WebSocketAgreement.NONE;
        WebSocketConfig config = WebSocketConfig.DEFAULTS.withWholeMessages(true);
        return client
                ? WebSocketEngine.client(
                        config, agreement, new Surroundings(() -> Instant.EPOCH, new Random(0), () -> 0L))
                : WebSocketEngine.server(config, agreement);
    }

    @Override
    public StreamEngine<WebSocketCommand, WebSocketEvent> engine() {
        return engine;
    }

    @Override
    public void told(WebSocketEvent event, long offset, EventWriter events) {
        events.event(offset, event);
    }
}
