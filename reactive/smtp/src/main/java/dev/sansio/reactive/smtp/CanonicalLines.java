package dev.sansio.reactive.smtp;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps what is written, every line ended by CR LF (RFC 5321 section 2.3.8), whatever ended it before. */
final class CanonicalLines extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private int last;

    @Override
    public void write(int octet) {
        if (octet == '\n') {
            if (last != '\r') {
                bytes.write('\r');
            }
        } else if (last == '\r') {
            bytes.write('\n');
        }
        bytes.write(octet);
        last = octet;
    }

    byte[] toByteArray() {
        if (last == '\r') {
            write('\n');
        }
        return bytes.toByteArray();
    }
}
