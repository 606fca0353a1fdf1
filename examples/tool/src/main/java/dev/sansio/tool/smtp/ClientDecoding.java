package dev.sansio.tool.smtp;

import dev.sansio.smtp.SmtpClientConfig;
import dev.sansio.smtp.SmtpClientEngine;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;

/** Reads what a server sent, with a client that gives the commands which the replies seem to answer. */
final class ClientDecoding implements Decoding<SmtpCommand, SmtpEvent> {

    private final SmtpClientEngine engine;
    private final PlausibleCommands commands;
    private final ReplyMarks marks;

    ClientDecoding(boolean lmtp, boolean afterStartTls, byte[] recording) {
        SmtpClientConfig config =
                SmtpClientConfig.of("localhost").withLmtp(lmtp).withPlaintextAuthentication(true);
        engine = afterStartTls ? SmtpClientEngine.afterStartTls(config) : new SmtpClientEngine(config);
        marks = ReplyMarks.of(recording);
        commands = new PlausibleCommands(engine, marks, lmtp);
    }

    @Override
    public SmtpClientEngine engine() {
        return engine;
    }

    @Override
    public void before(long offset) {
        int reply = marks.beginningAt(offset);
        if (reply >= 0) {
            commands.before(reply);
        }
    }

    @Override
    public void told(SmtpEvent event, long offset, EventWriter events) {
        commands.told(event);
        events.event(offset, event);
    }

    /** A recording may end before the session does, but not within a reply. */
    @Override
    public void ended(long offset) {
        if (!marks.between(offset)) {
            engine.eof(0);
        }
    }

    @Override
    public String rest() {
        return switch (engine.phase()) {
            case SWITCHED -> "they are TLS: try decode tls";
            default -> "the server had closed the session";
        };
    }
}
