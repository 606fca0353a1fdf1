package dev.sansio.reactive.matrix;

import dev.sansio.core.Secret;
import dev.sansio.matrix.client.Session;
import dev.sansio.reactive.oauth.TokenSource;

/** How a client becomes somebody. */
public sealed interface Credentials {

    /** A user, by the whole identifier or the part before the colon, and the password. The tokens are renewed. */
    record Password(String user, Secret password) implements Credentials {}

    /** A token for one login, such as one from a single sign-on. */
    record LoginToken(Secret token) implements Credentials {}

    /** A session that was kept, or made elsewhere; it is renewed if it has a refresh token. */
    record Kept(Session session) implements Credentials {}

    /** Tokens of somebody else, such as an authorization server; whose they are, the homeserver is asked. */
    record Source(TokenSource tokens) implements Credentials {}
}
