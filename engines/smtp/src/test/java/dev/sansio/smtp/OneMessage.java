package dev.sansio.smtp;

import dev.sansio.core.sasl.SaslClient;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A mechanism of one message, without state, so that a log of calls can be played again. */
record OneMessage(String mechanism, String message) implements SaslClient {

    @Override
    public boolean sendsInitialResponse() {
        return true;
    }

    @Override
    public byte[] respond(byte[] challenge) {
        return message.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean completed() {
        return true;
    }

    @Override
    public boolean revealsSecret() {
        return true;
    }

    @Override
    public @Nullable String refusal() {
        return null;
    }
}
