package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.auth.BasicCredentials;
import dev.sansio.http.auth.Credentials;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a client shows who it is, to the provider alone (RFC 6749 2.3). Never in a URI. */
public sealed interface ClientAuthentication {

    /** What {@code client_assertion_type} is for a JWT (RFC 7523 2.2). */
    String JWT_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** The identifier, or null where only an assertion has it. */
    @Nullable
    String clientId();

    /** The field to be added to the request; null if there is none. */
    default @Nullable HttpField toField() {
        return null;
    }

    /** The parameters to be added to the form. */
    Parameters toParameters();

    /** It does not: a public client, or one that its certificate shows (RFC 8705 2). {@code none}. */
    record Unauthenticated(String clientId) implements ClientAuthentication {

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.CLIENT_ID, clientId);
        }
    }

    /** {@code client_secret_basic}: in the field {@code Authorization}, both form-encoded first (RFC 6749 2.3.1). */
    record Basic(String clientId, Secret secret) implements ClientAuthentication {

        @Override
        public HttpField toField() {
            Secret encoded = Secret.of(Form.encodeText(secret.revealText()));
            return new BasicCredentials(Form.encodeText(clientId), encoded)
                    .toCredentials()
                    .toAuthorization();
        }

        @Override
        public Parameters toParameters() {
            return Parameters.EMPTY;
        }
    }

    /** {@code client_secret_post}: in the form, which RFC 6749 2.3.1 does not recommend. */
    record Post(String clientId, Secret secret) implements ClientAuthentication {

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.CLIENT_ID, clientId, Names.CLIENT_SECRET, secret.revealText());
        }
    }

    /**
     * {@code private_key_jwt} and {@code client_secret_jwt}, or another assertion (RFC 7521 4.2).
     *
     * @param type such as {@link #JWT_ASSERTION}
     */
    record Assertion(@Nullable String clientId, String type, Secret assertion) implements ClientAuthentication {

        @Override
        public Parameters toParameters() {
            return Parameters.EMPTY
                    .andIf(Names.CLIENT_ID, clientId)
                    .and(Names.CLIENT_ASSERTION_TYPE, type)
                    .and(Names.CLIENT_ASSERTION, assertion.revealText());
        }
    }

    /**
     * Reads a request.
     *
     * @param form the content
     * @throws OAuth2Exception with {@code invalid_request} if there are two at once, or something is malformed; with {@code
     *     invalid_client} if there is none, or one of a scheme that is not known here
     */
    static ClientAuthentication parse(HttpFields fields, Parameters form) {
        return OAuth2Exception.reading(() -> {
            Basic basic = basic(fields.all(HttpNames.AUTHORIZATION));
            String id = form.nonEmpty(Names.CLIENT_ID);
            Secret secret = Read.optionalSecret(form, Names.CLIENT_SECRET);
            Secret assertion = Read.optionalSecret(form, Names.CLIENT_ASSERTION);
            if ((basic != null && (secret != null || assertion != null)) || (secret != null && assertion != null)) {
                throw OAuth2Exception.invalid("a client authenticates in one way");
            }
            if (basic != null) {
                if (id != null && !id.equals(basic.clientId())) {
                    throw OAuth2Exception.invalid("a request is of one client");
                }
                return basic;
            }
            if (assertion != null) {
                return new Assertion(id, form.required(Names.CLIENT_ASSERTION_TYPE), assertion);
            }
            if (id == null) {
                throw refused("the client does not say who it is");
            }
            return secret == null ? new Unauthenticated(id) : new Post(id, secret);
        });
    }

    private static @Nullable Basic basic(List<String> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        try {
            if (fields.size() > 1) {
                throw OAuth2Exception.invalid("there is more than one field authorization");
            }
            Credentials credentials = Credentials.parse(fields.get(0));
            if (!credentials.scheme().equals("basic")) {
                throw refused("the scheme is not Basic");
            }
            BasicCredentials read = BasicCredentials.of(credentials);
            if (read.user().isEmpty()) {
                throw refused("the client does not say who it is");
            }
            return new Basic(
                    Form.decodeText(read.user()),
                    Secret.of(Form.decodeText(read.password().revealText())));
        } catch (MalformedFieldException | FormException wrong) {
            throw OAuth2Exception.invalid("authorization is malformed");
        }
    }

    private static OAuth2Exception refused(String description) {
        return new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_CLIENT, description));
    }
}
