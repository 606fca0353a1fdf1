package dev.sansio.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.matrix.api.Login;
import dev.sansio.matrix.client.Homeserver;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEngine;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.client.MatrixOptions;
import dev.sansio.matrix.event.RoomMessageTextContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class ReadmeExampleTest {

    @Test
    void theExampleWorks() {
        Surroundings surroundings = Stacks.surroundings(1);
        String room = "!r:example.org";
        long now = 0;
        // begin of the example
        MatrixOptions options = MatrixOptions.of(Homeserver.of("https://matrix.example.org"));
        StreamEngine<MatrixCommand, MatrixEvent> client = Layers.on(
                new Http2ClientEngine(Http2Options.client(), surroundings), new MatrixEngine(options, surroundings));
        Login login = Login.of("m.login.password").withUser("alice").withPassword(Secret.of("hush"));
        client.send(new MatrixCommand.LogIn(1, login), now);
        client.send(new MatrixCommand.StartSync(), now); // Synced events follow; answer BatchEnded with Stored
        RoomMessageTextContent text = RoomMessageTextContent.of("hello", "m.text");
        client.send(new MatrixCommand.SendEvent(2, room, text.eventType(), text.toJson(), null), now);
        // end of the example

        assertThat(client.poll()).isInstanceOf(MatrixEvent.Queued.class);
        assertThat(client.transmit()).isNotNull();
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/matrix/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }
}
