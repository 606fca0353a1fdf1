package dev.sansio.oauth.oauth2;

import dev.sansio.http.Authority;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.util.Set;

/**
 * A request of a client to an endpoint of the provider: a form, and the client that it is of. So are tokens asked for, requests
 * pushed (RFC 9126 2.1), devices begun (RFC 8628 3.1), tokens revoked (RFC 7009 2.1) and asked about (RFC 7662 2.1).
 *
 * @param parameters those of the request; as a provider reads it, {@code client_id} is among them if it came
 */
public record FormCall(Parameters parameters, ClientAuthentication client) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    /** What would be in logs and histories if it were in a URI (RFC 6749 2.3.1). */
    private static final Set<String> NOT_IN_A_URI = Set.of(
            Names.GRANT_TYPE,
            Names.CLIENT_SECRET,
            Names.CLIENT_ASSERTION,
            Names.CODE,
            Names.CODE_VERIFIER,
            Names.DEVICE_CODE,
            Names.REFRESH_TOKEN,
            Names.PASSWORD,
            Names.ASSERTION,
            Names.SUBJECT_TOKEN,
            Names.TOKEN);

    private static final Set<String> OF_THE_CLIENT =
            Set.of(Names.CLIENT_SECRET, Names.CLIENT_ASSERTION, Names.CLIENT_ASSERTION_TYPE);

    /**
     * The head of the request, with a field for the client if it needs one.
     *
     * @param path of the endpoint, perhaps with a query
     * @throws IllegalArgumentException if the secrets would go in clear text, that is, neither with TLS nor to this machine
     */
    public RequestHead toHead(String scheme, String authority, String path) {
        if (!scheme.equals("https")
                && !LOOPBACK.contains(Authority.of(authority).host())) {
            throw new IllegalArgumentException("secrets go with TLS only (RFC 6749 3.2)");
        }
        HttpFields.Builder fields = HttpFields.builder()
                .add(HttpNames.CONTENT_TYPE, Form.CONTENT_TYPE)
                .add(HttpNames.ACCEPT, "application/json");
        HttpField field = client.toField();
        if (field != null) {
            fields.add(field);
        }
        return new RequestHead("POST", scheme, authority, path, null, fields.build());
    }

    /** The content of the request. */
    public String toContent() {
        Parameters ofTheClient = client.toParameters();
        return Form.encode(
                parameters.and(ofTheClient.where(name -> parameters.all(name).isEmpty())));
    }

    /**
     * Reads a request.
     *
     * @throws OAuth2Exception with {@code invalid_request} if it is no POST of a form, is malformed, or has a secret in its URI; with
     *     {@code invalid_client} if the client does not say who it is
     */
    public static FormCall parse(RequestHead head, byte[] content, FormLimits limits) {
        if (!head.method().equals("POST") || !Form.isForm(head.fields())) {
            throw OAuth2Exception.invalid("expected a POST of " + Form.CONTENT_TYPE);
        }
        return OAuth2Exception.reading(() -> {
            if (Form.queryOf(head.path(), limits).stream().anyMatch(each -> NOT_IN_A_URI.contains(each.name()))) {
                throw OAuth2Exception.invalid("secrets do not stand in a URI");
            }
            Parameters in = Form.decode(content, limits);
            ClientAuthentication client = ClientAuthentication.parse(head.fields(), in);
            return new FormCall(in.where(name -> !OF_THE_CLIENT.contains(name)), client);
        });
    }
}
