package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client of the JDK and our server, over TLS. */
class JdkHttpClientIT {

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void ourServer(HttpClient.Version version) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(Certificates.jsseClient())
                .version(version)
                .build();
        try (OurServer server = OurServer.https("h2", "http/1.1")) {
            List<CompletableFuture<HttpResponse<byte[]>>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                HttpRequest get = HttpRequest.newBuilder(URI.create(server.secureUrl(i % 10 == 0 ? "/big" : "/?" + i)))
                        .build();
                all.add(client.sendAsync(get, HttpResponse.BodyHandlers.ofByteArray()));
            }
            for (int i = 0; i < 50; i++) {
                HttpResponse<byte[]> response = all.get(i).get(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS);
                assertThat(response.version()).isEqualTo(version);
                Octets.same(response.body(), i % 10 == 0 ? Octets.all() : Site.TEXT.getBytes());
            }
            HttpRequest post = HttpRequest.newBuilder(URI.create(server.secureUrl("/echo")))
                    .expectContinue(true)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Octets.all()))
                    .build();
            HttpResponse<byte[]> echo = client.send(post, HttpResponse.BodyHandlers.ofByteArray());
            Octets.same(echo.body(), Octets.all());
            assertThat(server.failures()).isEmpty();
        }
    }
}
