package dev.sansio.oauth.client;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;

/** What no carrier takes, in any version: found before a request waits, since a carrier that rejects it later rejects it to nobody. */
final class RequestFields {

    private RequestFields() {}

    static void check(HttpCommand.SendRequest request) {
        for (HttpField field : request.head().fields()) {
            FieldRole role = field.role();
            if (role.connectionSpecific() || role == FieldRole.HOST) {
                throw new CommandRejectedException(field.name() + " is not the application's: the head says it");
            }
            if (role == FieldRole.TE && !field.value().equalsIgnoreCase("trailers")) {
                throw new CommandRejectedException("te says trailers, or nothing");
            }
        }
        long length = request.head().contentLength();
        if (length < -1 || (length > 0 && request.end())) {
            throw new CommandRejectedException("content-length is one number, and that of the content");
        }
    }

    static void checkTrailers(HttpFields fields) {
        for (HttpField field : fields) {
            if (!field.role().allowedInTrailers()) {
                throw new CommandRejectedException(field.name() + " has no meaning after content (RFC 9110 6.5.1)");
            }
        }
    }
}
