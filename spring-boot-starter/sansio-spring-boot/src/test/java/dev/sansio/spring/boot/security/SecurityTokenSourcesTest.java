package dev.sansio.spring.boot.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.reactive.oauth.AuthorizationServer;
import dev.sansio.reactive.oauth.TokenSource;
import dev.sansio.spring.boot.security.autoconfigure.SecurityTokenSourcesAutoConfiguration;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;

/** Beside Spring Security's client: its tokens are ours to use, and its beans stay its own. */
class SecurityTokenSourcesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ReactiveOAuth2ClientAutoConfiguration.class, SecurityTokenSourcesAutoConfiguration.class));

    private static AuthorizationServer server() {
        return Objects.requireNonNull(AuthorizationServer.builder()
                .client(RegisteredClient.named("batch")
                        .secret(Secret.of("only the client knows"))
                        .grants(Grants.CLIENT_CREDENTIALS)
                        .scope("read")
                        .build())
                .start()
                .block(PATIENCE));
    }

    private ApplicationContextRunner registered(String tokenUri) {
        String registration = "spring.security.oauth2.client.registration.job.";
        return runner.withPropertyValues(
                registration + "client-id=batch",
                registration + "client-secret=only the client knows",
                registration + "authorization-grant-type=client_credentials",
                registration + "scope=read",
                registration + "provider=ours",
                "spring.security.oauth2.client.provider.ours.token-uri=" + tokenUri);
    }

    @Test
    void tokenComesFromTheRegistrationAndIsKeptUntilItIsRejected() {
        AuthorizationServer server = server();
        registered(server.uri(ProviderEndpoint.TOKEN)).run(context -> {
            TokenSource source = context.getBean(SecurityTokenSources.class).of("job");
            Secret first = Objects.requireNonNull(source.token().block(PATIENCE));
            assertThat(source.token().block(PATIENCE)).isEqualTo(first);
            source.reject(first).block(PATIENCE);
            Secret second = Objects.requireNonNull(source.token().block(PATIENCE));
            assertThat(second).isNotEqualTo(first);
            source.reject(first).block(PATIENCE);
            assertThat(source.token().block(PATIENCE)).isEqualTo(second);
        });
        server.close().block(PATIENCE);
    }

    @Test
    void noBeanOfSpringSecurityIsDefinedOrReplaced() {
        registered("http://127.0.0.1:1/token")
                .run(context -> assertThat(context)
                        .hasSingleBean(SecurityTokenSources.class)
                        .hasSingleBean(ReactiveClientRegistrationRepository.class)
                        .hasSingleBean(ReactiveOAuth2AuthorizedClientService.class)
                        .doesNotHaveBean(ReactiveOAuth2AuthorizedClientManager.class));
    }

    @Test
    void backsOffWithoutRegistrations() {
        runner.run(context -> assertThat(context).doesNotHaveBean(SecurityTokenSources.class));
    }

    @Test
    void backsOffWithoutOurClient() {
        registered("http://127.0.0.1:1/token")
                .withClassLoader(new FilteredClassLoader(TokenSource.class))
                .run(context -> assertThat(context).doesNotHaveBean(SecurityTokenSources.class));
    }
}
