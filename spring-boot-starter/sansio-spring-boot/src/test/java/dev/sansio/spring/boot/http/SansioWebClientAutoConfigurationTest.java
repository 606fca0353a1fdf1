package dev.sansio.spring.boot.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.spring.boot.http.autoconfigure.SansioWebClientAutoConfiguration;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** When {@code WebClient} runs on our engines, and when not. */
class SansioWebClientAutoConfigurationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SansioWebClientAutoConfiguration.class,
                    HttpClientAutoConfiguration.class,
                    ReactiveHttpClientAutoConfiguration.class,
                    WebClientAutoConfiguration.class));

    private final ApplicationContextRunner enabled = runner.withPropertyValues("sansio.http.webclient.enabled=true");

    private static DisposableServer server() {
        return Objects.requireNonNull(HttpServer.builder()
                .handler(request -> Mono.just(HttpServerResponse.text("hello")))
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(PATIENCE));
    }

    private static String get(WebClient.Builder builder, DisposableServer server) {
        return Objects.requireNonNull(builder.build()
                .get()
                .uri("http://127.0.0.1:" + server.port() + "/")
                .retrieve()
                .bodyToMono(String.class)
                .block(PATIENCE));
    }

    @Test
    void nothingOfBootsIsReplacedByDefault() {
        runner.run(context -> {
            assertThat(context).doesNotHaveBean(SansioClientHttpConnectorBuilder.class);
            assertThat(context).hasSingleBean(ClientHttpConnectorBuilder.class);
        });
    }

    @Test
    void webClientRunsOnOurEnginesIfThatIsAskedFor() {
        DisposableServer server = server();
        enabled.run(context -> {
            assertThat(context).hasSingleBean(ClientHttpConnectorBuilder.class);
            assertThat(context.getBean(ClientHttpConnector.class)).isInstanceOf(SansioClientHttpConnector.class);
            assertThat(get(context.getBean(WebClient.Builder.class), server)).isEqualTo("hello");
        });
        server.disposeNow();
    }

    @Test
    void builderOfTheApplicationWins() {
        enabled.withBean("mine", ClientHttpConnectorBuilder.class, ClientHttpConnectorBuilder::jdk)
                .run(context -> assertThat(context)
                        .hasSingleBean(ClientHttpConnectorBuilder.class)
                        .doesNotHaveBean(SansioClientHttpConnectorBuilder.class));
    }

    @Test
    void backsOffWithoutOurClient() {
        enabled.withClassLoader(new FilteredClassLoader(HttpClient.class))
                .run(context -> assertThat(context).doesNotHaveBean(SansioClientHttpConnectorBuilder.class));
    }

    @Test
    void customizersAreAppliedAfterTheProperties() {
        AtomicInteger applied = new AtomicInteger();
        enabled.withBean(HttpClientBuilderCustomizer.class, () -> builder -> applied.incrementAndGet())
                .run(context -> {
                    context.getBean(ClientHttpConnector.class);
                    assertThat(applied).hasValue(1);
                });
    }

    @Test
    void addressesThatBootForbidsAreNotConnectedTo() {
        DisposableServer server = server();
        enabled.withBean(InetAddressFilter.class, InetAddressFilter::externalAddresses)
                .run(context -> assertThatThrownBy(() -> get(context.getBean(WebClient.Builder.class), server))
                        .rootCause()
                        .hasMessage("none of the host's addresses may be connected to"));
        server.disposeNow();
    }

    @Test
    void settingsThatInsistOnCookiesAreRefused() {
        HttpClientSettings settings = HttpClientSettings.defaults()
                .withCookieHandling(org.springframework.boot.http.client.HttpCookieHandling.ENABLE);
        assertThatThrownBy(() -> new SansioClientHttpConnectorBuilder(List.of()).build(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cookies");
    }
}
