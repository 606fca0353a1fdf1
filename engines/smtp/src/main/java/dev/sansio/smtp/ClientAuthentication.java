package dev.sansio.smtp;

import dev.sansio.core.sasl.SaslClient;
import dev.sansio.core.sasl.SaslException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The client's side of an AUTH (RFC 4954): Base64, the initial response, cancellation. */
final class ClientAuthentication {

    private static final String CANCEL = "*";

    private final SaslClient exchange;
    /** What went wrong at our side; the server is told by {@code *}. */
    private @Nullable String fault;
    /** An initial response that was too long for the command, and is due after an empty challenge. */
    private @Nullable String postponed;

    ClientAuthentication(SaslClient exchange) {
        this.exchange = exchange;
    }

    /** The command, or null if the exchange fails before it began. An empty initial response is written {@code =}. */
    @Nullable
    String command(long longest) {
        String command = "AUTH " + exchange.mechanism();
        if (!exchange.sendsInitialResponse()) {
            return command;
        }
        String response = respond(new byte[0]);
        if (fault != null) {
            return null;
        }
        String whole = command + " " + (response.isEmpty() ? "=" : response);
        if (whole.length() + 2 <= longest) {
            return whole;
        }
        postponed = response;
        return command;
    }

    /** The line that answers a 334. */
    String answer(Reply challenge) {
        String initial = postponed;
        if (initial != null) {
            postponed = null;
            return initial;
        }
        try {
            byte[] text = challenge.lines().get(0).strip().getBytes(StandardCharsets.ISO_8859_1);
            return respond(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            fault = "the server's challenge is not Base64";
            return CANCEL;
        }
    }

    private String respond(byte[] challenge) {
        try {
            return Base64.getEncoder().encodeToString(exchange.respond(challenge));
        } catch (SaslException broken) {
            fault = broken.getMessage();
            return CANCEL;
        }
    }

    /** Whether the server was told that we give up: it may refuse now, and nothing else. */
    boolean cancelled() {
        return fault != null;
    }

    /** Whether a report of success can be believed. */
    boolean proven() {
        return fault == null && exchange.completed();
    }

    /** What is known about a failure, or null. */
    @Nullable
    String reason() {
        return fault != null ? fault : exchange.refusal();
    }
}
