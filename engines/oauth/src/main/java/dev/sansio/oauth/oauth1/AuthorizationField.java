package dev.sansio.oauth.oauth1;

import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.QuotedString;
import dev.sansio.oauth.form.Parameter;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.form.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code Authorization} with the scheme OAuth (RFC 5849 3.5.1). Unlike in other schemes, case counts in names.
 *
 * @param realm not a part of what is signed; null without
 */
record AuthorizationField(@Nullable String realm, Parameters parameters) {

    private static final String SCHEME = "OAuth";

    static boolean isOAuth(String value) {
        return value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (value.length() == SCHEME.length() || value.charAt(SCHEME.length()) == ' ');
    }

    static AuthorizationField parse(String value) {
        try {
            return read(new FieldReader(value.substring(SCHEME.length())));
        } catch (MalformedFieldException wrong) {
            throw new OAuth1Exception(OAuth1Error.MALFORMED, "authorization is malformed: " + wrong.getMessage());
        }
    }

    /** Each is {@code name="value"}; the realm is a quoted string, all else is percent-encoded. */
    private static AuthorizationField read(FieldReader in) {
        String realm = null;
        List<Parameter> read = new ArrayList<>();
        while (in.nextElement()) {
            String name = in.token();
            in.expect('=');
            String value = in.quotedString();
            if (!name.equalsIgnoreCase("realm")) {
                read.add(new Parameter(PercentEncoding.decode(name), PercentEncoding.decode(value)));
            } else if (realm == null) {
                realm = value;
            } else {
                throw in.malformed("one realm");
            }
        }
        return new AuthorizationField(realm, Parameters.of(read));
    }

    HttpField toField() {
        StringJoiner out = new StringJoiner(", ", SCHEME + " ", "");
        if (realm != null) {
            out.add("realm=" + QuotedString.of(realm));
        }
        parameters.forEach(each ->
                out.add(PercentEncoding.encode(each.name()) + "=\"" + PercentEncoding.encode(each.value()) + "\""));
        return new HttpField(HttpNames.AUTHORIZATION, out.toString(), true);
    }
}
