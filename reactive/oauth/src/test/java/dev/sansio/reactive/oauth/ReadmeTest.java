package dev.sansio.reactive.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.client.ClientIdentity;
import dev.sansio.oauth.client.Grant;
import dev.sansio.oauth.client.OAuthClientOptions;
import dev.sansio.oauth.client.Token;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.reactive.http.HttpClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The example of the README, as it stands there. */
class ReadmeTest {

    @Test
    void theExampleRuns() {
        assertThat(example().access().revealText()).isNotEmpty();
    }

    private static Token example() {
        // example
        Secret secret = Secret.of("only the client knows");
        AuthorizationServer server = AuthorizationServer.builder()
                .client(RegisteredClient.named("batch")
                        .secret(secret)
                        .grants(Grants.CLIENT_CREDENTIALS)
                        .scope("read")
                        .build())
                .start()
                .block(Duration.ofSeconds(10));

        HttpClient http = HttpClient.builder().build();
        OAuthClient client = OAuthClient.builder(OAuthClientOptions.of(
                        server.endpoint(ProviderEndpoint.TOKEN),
                        ClientIdentity.fixed(new ClientAuthentication.Basic("batch", secret)),
                        Grant.clientCredentials(null)))
                .build(http);
        Token token = client.ownToken().block(Duration.ofSeconds(10)); // asked for once, renewed before it expires

        client.close().then(http.close()).then(server.close()).block(Duration.ofSeconds(10));
        return token;
        // end
    }

    @Test
    void theReadmeShowsThisVeryExample() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/dev/sansio/reactive/oauth/ReadmeTest.java"), StandardCharsets.UTF_8);
        String example = source.substring(
                        source.indexOf("// example\n") + "// example\n".length(), source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains(example);
    }
}
