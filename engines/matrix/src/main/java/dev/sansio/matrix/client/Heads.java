package dev.sansio.matrix.client;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import org.jspecify.annotations.Nullable;

/** Makes heads of requests. The token stands in its field, never in the address. */
final class Heads {

    private Heads() {}

    static RequestHead of(
            Homeserver homeserver, String method, String path, HttpFields own, long length, @Nullable Secret token) {
        HttpFields.Builder fields = HttpFields.builder().addAll(own);
        if (length >= 0) {
            fields.add(HttpNames.CONTENT_LENGTH, Long.toString(length));
        }
        if (token != null) {
            fields.add(bearer(token));
        }
        return new RequestHead(method, homeserver.scheme(), homeserver.authority(), path, null, fields.build());
    }

    /**
     * The field of a token.
     *
     * @throws IllegalArgumentException if the token has a character that may not stand there
     */
    static HttpField bearer(Secret token) {
        return new HttpField(HttpNames.AUTHORIZATION, "Bearer " + token.revealText(), true);
    }

    /** The path of a location, if it leads to the same homeserver; null otherwise. */
    static @Nullable String within(Homeserver homeserver, String location) {
        if (location.startsWith("/") && !location.startsWith("//")) {
            return location;
        }
        String origin = homeserver.scheme() + "://" + homeserver.authority() + "/";
        return location.startsWith(origin) ? location.substring(origin.length() - 1) : null;
    }
}
