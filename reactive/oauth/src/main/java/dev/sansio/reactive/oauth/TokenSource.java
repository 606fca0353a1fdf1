package dev.sansio.reactive.oauth;

import dev.sansio.core.Secret;
import reactor.core.publisher.Mono;

/** Where a client of any protocol has its access tokens from. */
public interface TokenSource {

    /** A token that is good for now, at each subscription; it is renewed when that is due. Errors with an {@link OAuthException}. */
    Mono<Secret> token();

    /**
     * Whoever it was shown to has refused it: the next one that is asked for is another. Does nothing if it has been replaced
     * already, so that many may reject the same.
     */
    Mono<Void> reject(Secret token);

    /** Always the same token, such as one that was made by hand. Rejecting it changes nothing. */
    static TokenSource fixed(Secret token) {
        return new TokenSource() {
            @Override
            public Mono<Secret> token() {
                return Mono.just(token);
            }

            @Override
            public Mono<Void> reject(Secret rejected) {
                return Mono.empty();
            }
        };
    }
}
