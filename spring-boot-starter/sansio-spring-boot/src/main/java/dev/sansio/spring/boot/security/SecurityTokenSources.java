package dev.sansio.spring.boot.security;

import dev.sansio.core.Secret;
import dev.sansio.reactive.oauth.TokenSource;
import dev.sansio.spring.boot.oauth.SingleFlight;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import reactor.core.publisher.Mono;

/** Sources of tokens that Spring Security obtains, renews and keeps: one for each of its registrations, which is asked once for all. */
public final class SecurityTokenSources {

    private final ReactiveOAuth2AuthorizedClientManager manager;
    private final ReactiveOAuth2AuthorizedClientService service;
    private final Map<String, TokenSource> sources = new ConcurrentHashMap<>();

    /**
     * Sources over Security's own.
     *
     * @param manager obtains and renews tokens
     * @param service keeps them
     */
    public SecurityTokenSources(
            ReactiveOAuth2AuthorizedClientManager manager, ReactiveOAuth2AuthorizedClientService service) {
        this.manager = manager;
        this.service = service;
    }

    /** Tokens of a registration for the application itself, whose principal has the same name. */
    public TokenSource of(String registrationId) {
        return sources.computeIfAbsent(registrationId, id -> SingleFlight.over(new Authorized(id, id)));
    }

    private final class Authorized implements TokenSource {

        private final String registration;
        private final String principal;

        Authorized(String registration, String principal) {
            this.registration = registration;
            this.principal = principal;
        }

        @Override
        public Mono<Secret> token() {
            return Mono.defer(() -> manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(registration)
                            .principal(principal)
                            .build()))
                    .map(SecurityTokenSources::access)
                    .switchIfEmpty(Mono.error(() -> new IllegalStateException("registration " + registration
                            + " has no grant that Spring Security could use without a user")));
        }

        @Override
        public Mono<Void> reject(Secret token) {
            return Mono.defer(() -> service.<OAuth2AuthorizedClient>loadAuthorizedClient(registration, principal)
                    .filter(kept -> access(kept).equals(token))
                    .flatMap(kept -> service.removeAuthorizedClient(registration, principal)));
        }
    }

    private static Secret access(OAuth2AuthorizedClient client) {
        return Secret.of(client.getAccessToken().getTokenValue());
    }
}
