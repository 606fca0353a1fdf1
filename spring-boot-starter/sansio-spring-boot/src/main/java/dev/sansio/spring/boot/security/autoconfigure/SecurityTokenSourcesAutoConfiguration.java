package dev.sansio.spring.boot.security.autoconfigure;

import dev.sansio.reactive.oauth.TokenSource;
import dev.sansio.spring.boot.security.SecurityTokenSources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;

/** Tokens of Spring Security's registrations for our clients. Defines no bean of a type of Spring Security. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration")
@ConditionalOnClass({TokenSource.class, ReactiveOAuth2AuthorizedClientManager.class})
@ConditionalOnBean({ReactiveClientRegistrationRepository.class, ReactiveOAuth2AuthorizedClientService.class})
public final class SecurityTokenSourcesAutoConfiguration {

    SecurityTokenSourcesAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    SecurityTokenSources securityTokenSources(
            ReactiveClientRegistrationRepository registrations,
            ReactiveOAuth2AuthorizedClientService service,
            ObjectProvider<ReactiveOAuth2AuthorizedClientManager> managers) {
        ReactiveOAuth2AuthorizedClientManager manager = managers.getIfUnique(
                () -> new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, service));
        return new SecurityTokenSources(manager, service);
    }
}
