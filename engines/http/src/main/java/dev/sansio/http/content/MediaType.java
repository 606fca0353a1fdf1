package dev.sansio.http.content;

import dev.sansio.http.FieldParameters;
import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.QuotedString;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A media type (RFC 9110 8.3.1), the value of {@code Content-Type}.
 *
 * @param type such as {@code text}, in lower case
 * @param subtype such as {@code html}, in lower case
 * @param parameters names in lower case, in order; values as they are
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {

    /**
     * A checked media type.
     *
     * @throws IllegalArgumentException if type, subtype or the name of a parameter is no token, or a value cannot be written
     */
    public MediaType {
        if (!HttpSyntax.isToken(type) || !HttpSyntax.isToken(subtype)) {
            throw new IllegalArgumentException("type and subtype are tokens");
        }
        type = type.toLowerCase(Locale.ROOT);
        subtype = subtype.toLowerCase(Locale.ROOT);
        parameters = FieldParameters.copyOf(parameters);
    }

    /** A media type without parameters. */
    public static MediaType of(String type, String subtype) {
        return new MediaType(type, subtype, Map.of());
    }

    /**
     * Reads the value of {@code Content-Type}.
     *
     * @throws MalformedFieldException if it is none; the content is then of an unknown type
     */
    public static MediaType parse(String value) {
        FieldReader in = new FieldReader(value);
        in.skipBlanks();
        String type = in.token();
        in.expect('/');
        MediaType parsed = new MediaType(type, in.token(), in.parameters());
        in.end();
        return parsed;
    }

    /** The value of a parameter whose name is given in lower case, or null. */
    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    /** Whether type and subtype are these, given in lower case. */
    public boolean is(String type, String subtype) {
        return this.type.equals(type) && this.subtype.equals(subtype);
    }

    /** The suffix that tells the syntax (RFC 6838 4.2.8), such as {@code json} in {@code application/ld+json}; empty without. */
    public String suffix() {
        int plus = subtype.lastIndexOf('+');
        return plus < 0 ? "" : subtype.substring(plus + 1);
    }

    /** The charset that the parameter {@code charset} names, or the given one if it names none that is known here. */
    public Charset charset(Charset otherwise) {
        String name = parameters.get("charset");
        try {
            return name != null && Charset.isSupported(name) ? Charset.forName(name) : otherwise;
        } catch (IllegalArgumentException noName) {
            return otherwise;
        }
    }

    /** As it stands in a field; values are quoted where they must be. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(type).append('/').append(subtype);
        parameters.forEach(
                (name, value) -> out.append("; ").append(name).append('=').append(QuotedString.orToken(value)));
        return out.toString();
    }
}
