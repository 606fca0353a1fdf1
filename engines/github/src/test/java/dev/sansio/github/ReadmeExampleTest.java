package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.AppKey;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.catalogue.Issues;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class ReadmeExampleTest {

    private static final Secret PEM = Secret.of("-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(Desk.KEYS.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n");

    @Test
    void theExampleWorks() {
        Secret pem = PEM;
        // begin of the example
        AppKey app = AppKey.ofPem("Iv23liABC", pem);
        GitHubOptions options = GitHubOptions.of("my-bot", new Credentials.Installation(app, 4711))
                .onOneConnection();
        StreamEngine<GitHubCommand, GitHubEvent> github = Layers.on(
                new Http1ClientEngine(Http1Options.client()), new GitHubEngine(options, Stacks.surroundings()));

        RestCall issues = RestCall.to(Issues.LIST_FOR_REPO)
                .path("owner", "octocat")
                .path("repo", "hello-world")
                .query("state", "open")
                .build();
        github.send(new GitHubCommand.CallPages(1, issues, 10), 0);
        ByteBuffer bytes = github.transmit(); // the app asks for a token of its installation first
        // end of the example

        assertThat(Octets.of(Objects.requireNonNull(bytes)).toUtf8())
                .startsWith("POST /app/installations/4711/access_tokens HTTP/1.1\r\n")
                .contains("authorization: Bearer eyJ");
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/github/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }
}
