package dev.sansio.oauth.oauth2;

import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;

/** A request to the token endpoint (RFC 6749 3.2): a grant, and the client that it is of. */
public record TokenCall(TokenRequest grant, ClientAuthentication client) {

    /**
     * The head of the request, with a field for the client if it needs one.
     *
     * @param path of the endpoint, perhaps with a query
     * @throws IllegalArgumentException if the secrets would go in clear text, that is, neither with TLS nor to this machine
     */
    public RequestHead toHead(String scheme, String authority, String path) {
        return toForm().toHead(scheme, authority, path);
    }

    /** The content of the request. */
    public String toContent() {
        return toForm().toContent();
    }

    private FormCall toForm() {
        return new FormCall(Parameters.of(Names.GRANT_TYPE, grant.grantType()).and(grant.toParameters()), client);
    }

    /**
     * Reads a request.
     *
     * @throws OAuth2Exception with {@code invalid_request} if it is no POST of a form, or is malformed; or with the error of the
     *     part that is wrong
     */
    public static TokenCall parse(RequestHead head, byte[] content, FormLimits limits) {
        FormCall form = FormCall.parse(head, content, limits);
        return new TokenCall(TokenRequest.parse(form.parameters()), form.client());
    }
}
