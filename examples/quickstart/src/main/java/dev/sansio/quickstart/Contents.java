package dev.sansio.quickstart;

import dev.sansio.reactive.smtp.Mail;
import java.io.ByteArrayOutputStream;

/** The bytes of a mail, for comparing. */
final class Contents {

    private Contents() {}

    static byte[] of(Mail mail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.content().bytes().toIterable().forEach(piece -> {
            byte[] copy = new byte[piece.remaining()];
            piece.get(piece.position(), copy);
            bytes.writeBytes(copy);
        });
        return bytes.toByteArray();
    }
}
