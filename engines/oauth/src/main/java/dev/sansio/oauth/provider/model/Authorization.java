package dev.sansio.oauth.provider.model;

import dev.sansio.oauth.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client may do, and for whom: what codes and tokens stand for.
 *
 * @param family all tokens that come of one consent have it in common, and are revoked together (RFC 9700 4.14.2)
 * @param clientId to whom it was given
 * @param login who gave it; null where the client acts for itself
 * @param scope null if there is none
 * @param resources which the tokens are for (RFC 8707); empty for all
 * @param actors who acts for the subject, the current one first (RFC 8693 4.1); mostly nobody
 * @param confirmation the key that its tokens are bound to; null for none
 */
public record Authorization(
        String family,
        String clientId,
        @Nullable Login login,
        @Nullable Scope scope,
        List<String> resources,
        List<String> actors,
        @Nullable Confirmation confirmation) {

    /** An authorization; lists are copied. */
    public Authorization {
        resources = List.copyOf(resources);
        actors = List.copyOf(actors);
    }

    /** What {@code sub} is: the user, or the client that acts for itself (RFC 9068 2.2). */
    public String subject() {
        return login == null ? clientId : login.subject();
    }

    /** The same with less scope, for some of the resources. */
    public Authorization narrowed(@Nullable Scope other, List<String> fewer) {
        return new Authorization(family, clientId, login, other, fewer, actors, confirmation);
    }

    /** The same bound to a key. */
    public Authorization boundTo(@Nullable Confirmation key) {
        return new Authorization(family, clientId, login, scope, resources, actors, key);
    }

    /** Whether a token is part of it. */
    public boolean has(String scopeToken) {
        return scope != null && scope.contains(scopeToken);
    }
}
