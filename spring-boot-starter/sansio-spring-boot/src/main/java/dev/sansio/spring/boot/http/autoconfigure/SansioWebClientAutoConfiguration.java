package dev.sansio.spring.boot.http.autoconfigure;

import dev.sansio.reactive.http.HttpClient;
import dev.sansio.spring.boot.http.HttpClientBuilderCustomizer;
import dev.sansio.spring.boot.http.SansioClientHttpConnectorBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.reactive.ClientHttpConnector;

/** Lets {@code WebClient} run on our HTTP engines, for who sets {@code sansio.http.webclient.enabled}. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration")
@ConditionalOnClass({HttpClient.class, ClientHttpConnector.class, ClientHttpConnectorBuilder.class})
@ConditionalOnBooleanProperty("sansio.http.webclient.enabled")
@EnableConfigurationProperties(HttpProperties.class)
public final class SansioWebClientAutoConfiguration {

    SansioWebClientAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(ClientHttpConnectorBuilder.class)
    SansioClientHttpConnectorBuilder sansioClientHttpConnectorBuilder(
            HttpProperties properties, ObjectProvider<HttpClientBuilderCustomizer> customizers) {
        HttpProperties.WebClient chosen = properties.webclient();
        HttpClientBuilderCustomizer fromProperties = builder -> builder.versions(chosen.versions())
                .connectionsPerOrigin(chosen.connectionsPerOrigin())
                .maxIdle(chosen.maxIdle());
        List<HttpClientBuilderCustomizer> all = Stream.concat(Stream.of(fromProperties), customizers.orderedStream())
                .toList();
        return new SansioClientHttpConnectorBuilder(all);
    }
}
