package dev.sansio.oauth.oauth1;

import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, collected (RFC 5849 3.4.1.3.1), and which of them are the protocol's.
 *
 * @param protocol those that begin with {@code oauth_}, from one place
 * @param all those of the header field, the form and the query
 * @param realm of the header field; null without
 */
record Protocol(
        Placement placement,
        Parameters protocol,
        Parameters all,
        @Nullable String realm) {

    /** Whether a parameter begins with the prefix that is kept for the protocol (RFC 5849 3.5). */
    static boolean isIn(Parameters parameters) {
        return parameters.stream().anyMatch(each -> each.name().startsWith(Names.PREFIX));
    }

    static Protocol of(RequestHead head, byte[] content, OAuth1Policy policy) {
        AuthorizationField field = field(head, policy);
        Parameters form = Form.isForm(head.fields()) ? Form.decode(content, policy.limits()) : Parameters.EMPTY;
        Parameters query = Form.queryOf(head.path(), policy.limits());
        Placement placement = placement(isIn(field.parameters()), isIn(form), isIn(query));
        if (!policy.placements().contains(placement)) {
            throw new OAuth1Exception(OAuth1Error.PLACEMENT, "the credentials stand where they are not accepted");
        }
        Parameters all = field.parameters().and(form).and(query);
        return new Protocol(placement, all.where(name -> name.startsWith(Names.PREFIX)), all, field.realm());
    }

    private static AuthorizationField field(RequestHead head, OAuth1Policy policy) {
        List<String> values = head.fields().all(HttpNames.AUTHORIZATION);
        if (values.stream().noneMatch(AuthorizationField::isOAuth)) {
            return new AuthorizationField(null, Parameters.EMPTY);
        }
        if (values.size() > 1) {
            throw new OAuth1Exception(OAuth1Error.PLACEMENT, "there is more than one field authorization");
        }
        String value = values.get(0);
        if (!policy.limits().octets().admits(value.length())) {
            throw new OAuth1Exception(
                    OAuth1Error.LIMIT, policy.limits().octets().name() + " is exceeded by authorization");
        }
        return AuthorizationField.parse(value);
    }

    private static Placement placement(boolean field, boolean form, boolean query) {
        if ((field && form) || (field && query) || (form && query)) {
            throw new OAuth1Exception(OAuth1Error.PLACEMENT, "the credentials stand in more than one place");
        }
        if (!field && !form && !query) {
            throw new OAuth1Exception(OAuth1Error.NO_CREDENTIALS, "the request has no credentials");
        }
        return field ? Placement.HEADER : form ? Placement.FORM : Placement.QUERY;
    }
}
