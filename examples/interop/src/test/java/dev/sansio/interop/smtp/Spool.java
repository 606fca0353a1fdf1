package dev.sansio.interop.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder where a server in another process leaves mails before it says that it has taken them: {@code 000001.eml} and, one
 * word and its value a line, {@code 000001.envelope}.
 */
record Spool(Path folder) {

    static Spool in(Path folder) {
        try {
            Files.createDirectories(folder);
            Spool spool = new Spool(folder);
            spool.clear();
            return spool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            for (Path file : files("")) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Delivery> deliveries() {
        try {
            List<Delivery> deliveries = new ArrayList<>();
            for (Path file : files(".eml")) {
                deliveries.add(delivery(file));
            }
            return deliveries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static Delivery delivery(Path mail) throws IOException {
        String from = "";
        String session = "";
        List<String> to = new ArrayList<>();
        Path envelope = Path.of(mail.toString().replace(".eml", ".envelope"));
        for (String line : Files.readAllLines(envelope, StandardCharsets.UTF_8)) {
            String value = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("from ")) {
                from = value;
            } else if (line.startsWith("to ")) {
                to.add(value);
            } else if (line.startsWith("session ")) {
                session = value;
            }
        }
        return new Delivery(from, to, session, Files.readAllBytes(mail));
    }
}
