package dev.sansio.reactive.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.reactive.http.HttpClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The example of the README, as it stands there. */
class ReadmeTest {

    @Test
    void theExampleRuns() {
        assertThat(example()).isEqualTo("hello");
    }

    @Test
    void theReadmeShowsTheExample() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/reactive/matrix/ReadmeTest.java"));
        String example = source.substring(source.indexOf("// example\n") + 11, source.indexOf("// end\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains(example.stripIndent());
    }

    private static String example() {
        // example
        Secret password = Secret.of("only Alice knows");
        MatrixHomeserver homeserver =
                MatrixHomeserver.builder().user("alice", password).start().block(Duration.ofSeconds(10));

        HttpClient http = HttpClient.builder().build();
        MatrixClient alice = MatrixClient.builder(homeserver.url())
                .credentials(new Credentials.Password("alice", password))
                .build(http);
        String said = alice.create(CreateRoom.of().withName("Garden"))
                .flatMap(room -> room.text("hello"))
                .thenMany(alice.sync()) // the next batch is asked for when this one was taken
                .mapNotNull(Received::text)
                .blockFirst(Duration.ofSeconds(10));

        alice.close().then(http.close()).then(homeserver.close()).block(Duration.ofSeconds(10));
        return said;
        // end
    }
}
