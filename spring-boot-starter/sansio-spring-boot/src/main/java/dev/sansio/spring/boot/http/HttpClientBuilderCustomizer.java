package dev.sansio.spring.boot.http;

import dev.sansio.reactive.http.HttpClientBuilder;

/** Changes the HTTP client that {@code WebClient} runs on, before it is built. */
@FunctionalInterface
public interface HttpClientBuilderCustomizer {

    /** Changes a builder. */
    void customize(HttpClientBuilder builder);
}
