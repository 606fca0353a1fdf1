package dev.sansio.tool.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.smtp.SmtpExtension;
import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerConfig;
import dev.sansio.smtp.SmtpServerEngine;
import dev.sansio.smtp.SmtpServerEvent;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;

/** Reads what a client sent, with a server that offers everything and an application that accepts everything. */
final class ServerDecoding implements Decoding<SmtpServerCommand, SmtpServerEvent> {

    private final SmtpServerEngine engine;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long lineEnd;
    /** How many more responses the mechanism in progress has. */
    private int responses;

    ServerDecoding(boolean lmtp, boolean afterStartTls) {
        SmtpServerConfig config = SmtpServerConfig.of("localhost")
                .withLmtp(lmtp)
                .withExtensions(EnumSet.allOf(SmtpExtension.class))
                .withStartTls(true, false)
                .withAuthentication(
                        Arrays.stream(SaslMechanism.values())
                                .map(SaslMechanism::registeredName)
                                .toList(),
                        false,
                        true);
        engine = afterStartTls ? SmtpServerEngine.afterStartTls(config) : new SmtpServerEngine(config);
    }

    @Override
    public SmtpServerEngine engine() {
        return engine;
    }

    @Override
    public void told(SmtpServerEvent event, long offset, EventWriter events) {
        if (event instanceof SmtpServerEvent.BodyReceived piece) {
            collect(piece.bytes(), offset, events);
            return;
        }
        flush(events);
        if (!(event instanceof SmtpServerEvent.Connected)) {
            events.event(offset, event);
        }
        if (event instanceof SmtpServerEvent.AuthReceived auth) {
            responses = responses(auth.mechanism());
            authenticate(auth.initialResponse() != null);
        } else if (event instanceof SmtpServerEvent.AuthDataReceived) {
            authenticate(true);
        } else if (event.awaitsAnswer()) {
            engine.send(new SmtpServerCommand.Accept(), 0);
        }
    }

    /** The body came byte by byte, and is passed on line by line. */
    private void collect(ByteBuffer bytes, long offset, EventWriter events) {
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            line.write(b);
            lineEnd = offset;
            if (b == '\n') {
                flush(events);
            }
        }
    }

    @Override
    public void flush(EventWriter events) {
        if (line.size() > 0) {
            events.event(lineEnd, new SmtpServerEvent.BodyReceived(ByteBuffer.wrap(line.toByteArray())));
            line.reset();
        }
    }

    /** Challenges as often as the mechanism has responses; what a challenge says does not matter to a recording. */
    private void authenticate(boolean responded) {
        if (responded) {
            responses--;
        }
        engine.send(responses > 0 ? new SmtpServerCommand.Challenge(Secret.of("")) : new SmtpServerCommand.Accept(), 0);
    }

    /** How many responses a client has: SCRAM's last one is empty, for SMTP carries nothing along with 235. */
    private static int responses(String mechanism) {
        String name = mechanism.toUpperCase(Locale.ROOT);
        return name.startsWith("SCRAM-") ? 3 : name.equals("LOGIN") ? 2 : 1;
    }

    @Override
    public String rest() {
        return switch (engine.phase()) {
            case SWITCHED -> "they are TLS: try decode tls";
            default -> "the client had said QUIT";
        };
    }
}
