package dev.sansio.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class ReadmeExampleTest {

    @Test
    void theExampleWorks() {
        // begin of the example
        byte[] text = "{\"token_type\":\"Bearer\",\"expires_in\":3600}".getBytes(StandardCharsets.UTF_8);
        Members members = Members.of(Json.readObject(text, JsonLimits.DEFAULTS));
        String type = members.text("token_type");
        Long seconds = members.optionalNumber("expires_in");
        // end of the example

        assertThat(type).isEqualTo("Bearer");
        assertThat(seconds).isEqualTo(3600);
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/json/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }
}
