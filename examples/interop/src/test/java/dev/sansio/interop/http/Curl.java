package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One run of curl. */
record Curl(int status, String output, byte[] body) {

    /** Its code of exit for a proxy that has refused CONNECT. */
    static final int REFUSED = 56;

    /** Its output has the heads, and what it has to say. */
    static Curl run(String... arguments) {
        try {
            Path file = Files.createTempFile(Program.target(), "curl", ".out");
            Stream<String> always = Stream.of("curl", "-sS", "--noproxy", "", "-D", "-", "-o", file.toString());
            try (Program curl =
                    Program.start(Stream.concat(always, Stream.of(arguments)).toArray(String[]::new))) {
                int status = curl.exit();
                return new Curl(status, curl.output(), Files.readAllBytes(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run that succeeds with a status. */
    static Curl answered(int status, String... arguments) {
        Curl curl = run(arguments);
        assertThat(curl.status).as(curl.output).isZero();
        assertThat(curl.output).containsPattern("(?m)^HTTP/[0-9.]+ " + status + "\\b");
        return curl;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
