package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** wrk and our server. */
class WrkIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/asked", "/trailers", "/empty"})
    void everyAnswerIsRight(String path) {
        try (OurServer server = OurServer.http1()) {
            String output = Program.run("wrk", "-t1", "-c16", "-d1s", server.url(path));
            assertThat(output).containsPattern("\\d+ requests in").doesNotContain("Socket errors", "Non-2xx");
            int answered = Integer.parseInt(output.replaceAll("(?s).*?(\\d+) requests in.*", "$1"));
            assertThat(answered).isGreaterThan(100);
            assertThat(server.connections()).isGreaterThanOrEqualTo(16);
            assertThat(server.requests().size()).isBetween(answered, answered + 16);
        }
    }
}
