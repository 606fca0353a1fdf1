package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the README, on a toy version of HTTP. */
class ReadmeExampleTest {

    @Test
    void theExampleWorks() {
        HttpStreamEngine http = new ToyHttp();
        long now = 0;
        http.advance(now);
        http.receive(ByteBuffer.wrap("200\r\n".getBytes(StandardCharsets.US_ASCII)), now);

        // begin of the example
        RequestHead head = RequestHead.get("https", "example.org", "/", HttpFields.of("accept", "text/html"));
        http.send(new HttpCommand.SendRequest(1, head, true), now);
        HttpEvent event = http.poll(); // ResponseReceived, DataReceived, ...
        // end of the example

        assertThat(event).isEqualTo(new HttpEvent.ResponseReceived(1, ResponseHead.of(200), true));
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/http/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }
}
