package dev.sansio.tool.smtp;

import dev.sansio.reactive.smtp.Mail;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.tool.cli.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What becomes of mails. */
final class MailKeeper {

    private final PrintStream out;
    private final boolean print;
    private final @Nullable Path directory;
    private final AtomicInteger numbers = new AtomicInteger();

    /** Keeps mails in a directory, which is made if it is missing, or not at all. */
    MailKeeper(PrintStream out, boolean print, @Nullable Path directory) throws IOException {
        this.out = out;
        this.print = print;
        this.directory = directory;
        if (directory != null) {
            Files.createDirectories(directory);
        }
    }

    /** Takes responsibility for a mail once it is written. */
    Mono<Reply> keep(Mail mail) {
        String envelope = mail.reversePath() + " to " + recipients(mail.recipients());
        return mail.content()
                .bytes()
                .collect(ByteArrayOutputStream::new, MailKeeper::append)
                .publishOn(Schedulers.boundedElastic())
                .<Reply>handle((bytes, sink) -> {
                    try {
                        sink.next(keep(envelope, bytes.toByteArray()));
                    } catch (IOException unwritten) {
                        sink.error(unwritten);
                    }
                });
    }

    private Reply keep(String envelope, byte[] content) throws IOException {
        Path file = directory == null ? null : write(directory, content);
        StringBuilder told = new StringBuilder("mail from ")
                .append(Text.escaped(envelope))
                .append(", ")
                .append(content.length)
                .append(" octets");
        if (file != null) {
            told.append(", in ").append(file);
        }
        if (print) {
            told.append(System.lineSeparator()).append(Text.lines(new String(content, StandardCharsets.UTF_8)));
        }
        out.println(told);
        return Reply.of(250, "2.0.0", "taken, " + content.length + " octets");
    }

    /** Writes a file with the next free number: there may be those of an earlier run. */
    private Path write(Path into, byte[] content) throws IOException {
        Path file;
        do {
            file = into.resolve(String.format(Locale.ROOT, "%05d.eml", numbers.incrementAndGet()));
        } while (Files.exists(file));
        return Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static String recipients(List<Recipient> recipients) {
        return String.join(
                ", ", recipients.stream().map(r -> r.path().toString()).toList());
    }

    private static void append(ByteArrayOutputStream bytes, ByteBuffer piece) {
        byte[] copy = new byte[piece.remaining()];
        piece.get(copy);
        bytes.writeBytes(copy);
    }
}
