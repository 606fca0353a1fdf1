package dev.sansio.http.context;

import dev.sansio.http.FieldParameters;
import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.QuotedString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What one proxy has disclosed (RFC 7239 4). Anybody can write it: believe those elements only that proxies of one's own have
 * added, which are the last ones.
 *
 * @param parameters names in lower case
 */
public record Forwarded(Map<String, String> parameters) {

    /**
     * A map of its own.
     *
     * @throws IllegalArgumentException if it could not be written
     */
    public Forwarded {
        parameters = FieldParameters.copyOf(parameters);
    }

    /**
     * Reads the value of {@code Forwarded}, its lines joined by commas; the proxy nearest to the client is the first.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none, or an element has a parameter twice
     */
    public static List<Forwarded> parseAll(String value) {
        FieldReader in = new FieldReader(value);
        List<Forwarded> elements = new ArrayList<>();
        while (in.nextElement()) {
            Map<String, String> parameters = new LinkedHashMap<>();
            do {
                in.skipBlanks();
                if (HttpSyntax.isTokenCharacter(in.peek())) {
                    String name = in.token().toLowerCase(Locale.ROOT);
                    in.expect('=');
                    if (parameters.put(name, in.tokenOrQuotedString()) != null) {
                        throw in.malformed("no second parameter of the same name");
                    }
                }
                in.skipBlanks();
            } while (in.skip(';'));
            elements.add(new Forwarded(parameters));
        }
        return List.copyOf(elements);
    }

    /** Who made the request: an address, perhaps with a port, IPv6 in brackets; {@code unknown}; or a name with an underscore. */
    public @Nullable String forNode() {
        return parameters.get("for");
    }

    /** Where the request came in at the proxy, in the same forms. */
    public @Nullable String byNode() {
        return parameters.get("by");
    }

    /** The authority that the proxy was asked for. */
    public @Nullable String host() {
        return parameters.get("host");
    }

    /** The scheme that the proxy was asked with. */
    public @Nullable String proto() {
        return parameters.get("proto");
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        StringJoiner out = new StringJoiner(";");
        parameters.forEach((name, value) -> out.add(name + "=" + QuotedString.orToken(value)));
        return out.toString();
    }
}
