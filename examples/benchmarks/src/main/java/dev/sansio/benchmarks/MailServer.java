package dev.sansio.benchmarks;

import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerConfig;
import dev.sansio.smtp.SmtpServerEngine;
import dev.sansio.smtp.SmtpServerEvent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Our server, accepting everything, at the other end of a line on which time is counted and not spent. */
final class MailServer {

    private final SmtpServerEngine engine = new SmtpServerEngine(SmtpServerConfig.of("mail.example.com"));
    private int messages;

    /** What it says before it was asked: the greeting. */
    byte[] connected(long now) {
        engine.advance(now);
        return answers(now);
    }

    /** All that it says to something. */
    byte[] told(byte[] bytes, long now) {
        engine.receive(ByteBuffer.wrap(bytes), now);
        return answers(now);
    }

    private byte[] answers(long now) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        SmtpServerEvent event;
        do {
            event = engine.poll();
            if (event instanceof SmtpServerEvent.BodyEnded) {
                messages++;
            }
            if (event != null && event.awaitsAnswer()) {
                engine.send(new SmtpServerCommand.Accept(), now);
            }
            for (ByteBuffer out = engine.transmit(); out != null; out = engine.transmit()) {
                answers.write(out.array(), out.arrayOffset() + out.position(), out.remaining());
            }
        } while (event != null);
        return answers.toByteArray();
    }

    /** How many messages it has taken. */
    int messages() {
        return messages;
    }
}
