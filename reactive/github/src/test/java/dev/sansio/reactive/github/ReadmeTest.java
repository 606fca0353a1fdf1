package dev.sansio.reactive.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.github.GitHubOptions;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.catalogue.Issues;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.reactive.oauth.TokenSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** The example of the README, as it stands there. */
class ReadmeTest {

    @Test
    void theExampleRuns() {
        DisposableServer gitHub = HttpServer.builder()
                .handler(request -> Mono.just(HttpServerResponse.ok()
                        .field("content-type", "application/json")
                        .body(HttpBody.of("[{\"title\":\"It works\"}]"))))
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(Duration.ofSeconds(10));
        GitHubServer server = GitHubServer.at("http://127.0.0.1:" + gitHub.port());
        TokenSource tokens = TokenSource.fixed(Secret.of("t0ken"));
        assertThat(example(server, tokens)).containsExactly("It works");
        gitHub.disposeNow(Duration.ofSeconds(10));
    }

    private static List<String> example(GitHubServer server, TokenSource tokens) {
        // example
        HttpClient http = HttpClient.builder().followRedirects(0).build();
        GitHubClient github = GitHubClient.builder(
                        GitHubOptions.of("my-bot", new Credentials.Anonymous()).at(server))
                .tokens(tokens) // an OAuthClient is one
                .build(http);
        Flux<String> titles = github.pages(RestCall.to(Issues.LIST_FOR_REPO)
                        .path("owner", "octocat")
                        .path("repo", "hello-world")
                        .query("state", "open")
                        .build())
                .flatMapIterable(page -> page.json())
                .map(issue -> issue.get("title").asString());
        List<String> first = titles.take(100).collectList().block(Duration.ofSeconds(10));
        github.close().then(http.close()).block(Duration.ofSeconds(10));
        return first;
        // end
    }

    @Test
    void theReadmeShowsThisVeryExample() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/dev/sansio/reactive/github/ReadmeTest.java"), StandardCharsets.UTF_8);
        String example = source.substring(
                        source.indexOf("// example\n") + "// example\n".length(), source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains(example);
    }
}
