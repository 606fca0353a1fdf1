package dev.sansio.reactive.smtp;

import dev.sansio.core.Tap;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What clients transmit: on the wire, and within TLS. */
final class Transmitted {

    private final StringBuffer wire = new StringBuffer();
    private final StringBuffer plain = new StringBuffer();

    SmtpTap<SmtpCommand, SmtpEvent> tap() {
        return new SmtpTap<>(into(wire), into(plain));
    }

    private static Tap.Listener<SmtpCommand, SmtpEvent> into(StringBuffer text) {
        return new Tap.Listener<>() {
            @Override
            public void transmitted(ByteBuffer bytes, long now) {
                text.append(StandardCharsets.ISO_8859_1.decode(bytes));
            }
        };
    }

    String wire() {
        return wire.toString();
    }

    String plain() {
        return plain.toString();
    }
}
