package dev.sansio.http.context;

import dev.sansio.http.FieldParameters;
import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.QuotedString;
import dev.sansio.http.content.ExtendedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One link (RFC 8288 3).
 *
 * @param target a URI reference, relative to that of the resource
 * @param parameters names in lower case; of one that is repeated the first; empty for those without a value
 */
public record Link(String target, Map<String, String> parameters) {

    /**
     * A map of its own.
     *
     * @throws IllegalArgumentException if it could not be written
     */
    public Link {
        if (!HttpSyntax.isVisible(target) || target.indexOf('>') >= 0) {
            throw new IllegalArgumentException("a URI reference has visible characters of ASCII only");
        }
        parameters = FieldParameters.copyOf(parameters);
    }

    /** A link of a relation type. */
    public static Link of(String target, String relation) {
        return new Link(target, Map.of("rel", relation));
    }

    /**
     * Reads the value of {@code Link}, its lines joined by commas.
     *
     * @throws MalformedFieldException if it is none
     */
    public static List<Link> parseAll(String value) {
        FieldReader in = new FieldReader(value);
        List<Link> links = new ArrayList<>();
        while (in.nextElement()) {
            in.expect('<');
            String target = in.until(">");
            in.expect('>');
            Map<String, String> parameters = parameters(in);
            try {
                links.add(new Link(target, parameters));
            } catch (IllegalArgumentException wrong) {
                throw in.malformed("a URI reference and parameters");
            }
        }
        return List.copyOf(links);
    }

    /** Parameters may have no value, and blanks around the equals sign (RFC 8288 3). */
    private static Map<String, String> parameters(FieldReader in) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (in.skipBlanks(); in.skip(';'); in.skipBlanks()) {
            in.skipBlanks();
            if (HttpSyntax.isTokenCharacter(in.peek())) {
                String name = in.token().toLowerCase(Locale.ROOT);
                in.skipBlanks();
                String value = "";
                if (in.skip('=')) {
                    in.skipBlanks();
                    value = in.tokenOrQuotedString();
                }
                parameters.putIfAbsent(name, value);
            }
        }
        return parameters;
    }

    /** The relation types, in lower case; empty without {@code rel}. */
    public List<String> relations() {
        String rel = parameters.getOrDefault("rel", "").strip();
        return rel.isEmpty() ? List.of() : List.of(rel.toLowerCase(Locale.ROOT).split("[ \t]+"));
    }

    /** The title in any script, {@code title*} before {@code title}; null without one. */
    public @Nullable String title() {
        String extended = parameters.get("title*");
        if (extended != null) {
            try {
                return ExtendedValue.decode(extended);
            } catch (MalformedFieldException undecodable) {
                return parameters.get("title");
            }
        }
        return parameters.get("title");
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("<").append(target).append('>');
        parameters.forEach((name, value) -> {
            out.append("; ").append(name);
            if (!value.isEmpty()) {
                out.append('=').append(name.endsWith("*") ? value : QuotedString.of(value));
            }
        });
        return out.toString();
    }
}
