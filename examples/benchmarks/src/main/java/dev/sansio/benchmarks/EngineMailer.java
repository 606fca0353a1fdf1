package dev.sansio.benchmarks;

import dev.sansio.smtp.SmtpClientConfig;
import dev.sansio.smtp.SmtpClientEngine;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Sends mail with our client, as soon as each command may be given. */
final class EngineMailer implements Mailer {

    private final SmtpClientEngine engine = new SmtpClientEngine(SmtpClientConfig.of("client.example.org"));
    private final Line line;
    private final byte[] buffer = new byte[4096];

    EngineMailer(Line line) {
        this.line = line;
    }

    @Override
    public void connect() {
        engine.advance(line.now());
        await(SmtpEvent.Ready.class);
    }

    @Override
    public void send(String from, String[] to, byte[] message) {
        engine.send(SmtpCommand.Envelope.of(from, to), line.now());
        await(SmtpEvent.BodyWanted.class);
        engine.send(new SmtpCommand.Body(ByteBuffer.wrap(message)), line.now());
        engine.send(new SmtpCommand.EndOfBody(), line.now());
        await(SmtpEvent.MessageAccepted.class);
    }

    @Override
    public void close() {
        engine.send(new SmtpCommand.Quit(), line.now());
        await(SmtpEvent.ServiceClosed.class);
    }

    private void await(Class<? extends SmtpEvent> wanted) {
        for (; ; ) {
            SmtpEvent event = engine.poll();
            for (ByteBuffer out = engine.transmit(); out != null; out = engine.transmit()) {
                line.write(out.array(), out.arrayOffset() + out.position(), out.remaining());
            }
            if (wanted.isInstance(event)) {
                return;
            }
            if (event == null) {
                int n = line.read(buffer, 0, buffer.length);
                if (n < 0) {
                    throw new IllegalStateException("the server is silent, and " + wanted.getSimpleName() + " awaited");
                }
                engine.receive(ByteBuffer.wrap(Arrays.copyOf(buffer, n)), line.now());
            }
        }
    }
}
