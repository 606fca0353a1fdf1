package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example of the client in the README. */
class ExampleTest {

    @Test
    void theExampleWorks() {
        Surroundings surroundings = Bench.surroundings();
        // begin of the example
        Endpoint tokens = Endpoint.of("https://auth.example/token");
        ClientIdentity client = ClientIdentity.fixed(new ClientAuthentication.Basic("app", Secret.of("secret")));
        OAuthClientOptions options = OAuthClientOptions.of(tokens, client, Grant.clientCredentials(Scope.of("read")));
        Set<Origin> origins = Set.of(Origin.of("https://api.example"));
        AuthorizingLayer filter = new AuthorizingLayer(options, origins, surroundings);
        StreamEngine<HttpCommand, HttpEvent> http =
                Layers.on(new Http2ClientEngine(Http2Options.client(), surroundings), filter);
        // end of the example

        http.advance(0);
        http.send(Bench.get(1), 0);
        assertThat(http.poll()).isNull();
        assertThat(http.pending()).isPositive();
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/oauth/client/ExampleTest.java"));
        String begin = "        // begin of the example\n";
        String example = source.substring(
                        source.indexOf(begin) + begin.length(), source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }
}
