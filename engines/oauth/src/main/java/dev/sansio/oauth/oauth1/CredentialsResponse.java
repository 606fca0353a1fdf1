package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;

/** What the responses with credentials have in common (RFC 5849 2.1, 2.3). */
final class CredentialsResponse {

    private CredentialsResponse() {}

    static String text(ResponseHead head, byte[] content) {
        if (head.status() != 200) {
            throw new OAuth1Exception(OAuth1Error.REFUSED, "the status is " + head.status());
        }
        if (!Form.isForm(head.fields())) {
            throw new OAuth1Exception(OAuth1Error.MALFORMED, "expected content of the type " + Form.CONTENT_TYPE);
        }
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** There is one, but it may be empty: RFC 5849 4.1, clients with RSA need none. */
    static Secret secret(Parameters read) {
        String secret = read.value(Names.TOKEN_SECRET);
        if (secret == null) {
            throw FormException.missing(Names.TOKEN_SECRET);
        }
        return Secret.of(secret);
    }

    static Parameters of(String token, Secret secret) {
        return Parameters.of(Names.TOKEN, token, Names.TOKEN_SECRET, secret.revealText());
    }
}
