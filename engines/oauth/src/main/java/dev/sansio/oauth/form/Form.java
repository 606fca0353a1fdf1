package dev.sansio.oauth.form;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.content.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** The encoding {@code application/x-www-form-urlencoded} (HTML 4.01 17.13.4, RFC 6749 appendix B), of content and of queries. */
public final class Form {

    /** The media type of content in this encoding. */
    public static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

    private Form() {}

    /**
     * Reads a query or content. A parameter without an equals sign has an empty value; between two ampersands with nothing
     * between them there is no parameter.
     *
     * @throws FormException if the text is malformed or exceeds a limit
     */
    public static Parameters decode(String text, FormLimits limits) {
        if (!limits.octets().admits(text.length())) {
            throw FormException.limit(limits.octets());
        }
        List<Parameter> read = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int ampersand = text.indexOf('&', from);
            int to = ampersand < 0 ? text.length() : ampersand;
            if (to > from) {
                if (!limits.parameters().admits(read.size() + 1L)) {
                    throw FormException.limit(limits.parameters());
                }
                read.add(pair(text, from, to));
            }
            from = to + 1;
        }
        return Parameters.of(read);
    }

    /**
     * Reads content.
     *
     * @throws FormException if it is malformed or exceeds a limit
     */
    public static Parameters decode(byte[] content, FormLimits limits) {
        if (!limits.octets().admits(content.length)) {
            throw FormException.limit(limits.octets());
        }
        return decode(new String(content, StandardCharsets.ISO_8859_1), limits);
    }

    private static Parameter pair(String text, int from, int to) {
        int equals = text.indexOf('=', from);
        int end = equals < 0 || equals > to ? to : equals;
        return new Parameter(
                PercentEncoding.decode(text, from, end, ' '),
                PercentEncoding.decode(text, Math.min(end + 1, to), to, ' '));
    }

    /**
     * Writes content, spaces as plus signs.
     *
     * @throws IllegalArgumentException if a name or value has no encoding
     */
    public static String encode(Parameters parameters) {
        return encode(parameters, PercentEncoding::encodeForm);
    }

    /**
     * Encodes one name or value, a space as a plus sign.
     *
     * @throws IllegalArgumentException if it has no encoding
     */
    public static String encodeText(String text) {
        return PercentEncoding.encodeForm(text);
    }

    /**
     * Decodes one name or value, a plus sign as a space.
     *
     * @throws FormException if it is malformed
     */
    public static String decodeText(String text) {
        return PercentEncoding.decode(text, 0, text.length(), ' ');
    }

    /**
     * Writes a query, spaces as {@code %20}: whatever reads forms understands it, and so does what knows URIs only.
     *
     * @throws IllegalArgumentException if a name or value has no encoding
     */
    public static String encodeQuery(Parameters parameters) {
        return encode(parameters, PercentEncoding::encode);
    }

    private static String encode(Parameters parameters, UnaryOperator<String> encoding) {
        StringJoiner out = new StringJoiner("&");
        parameters.forEach(each -> out.add(encoding.apply(each.name()) + "=" + encoding.apply(each.value())));
        return out.toString();
    }

    /** Whether fields say that the content is in this encoding: one {@code Content-Type}, perhaps with parameters. */
    public static boolean isForm(HttpFields fields) {
        List<String> types = fields.all(HttpNames.CONTENT_TYPE);
        try {
            return types.size() == 1 && MediaType.parse(types.get(0)).is("application", "x-www-form-urlencoded");
        } catch (MalformedFieldException unknown) {
            return false;
        }
    }

    /**
     * A URI or path with parameters behind those that it has.
     *
     * @throws IllegalArgumentException if it has a fragment, behind which a query cannot stand
     */
    public static String append(String uri, Parameters parameters) {
        if (uri.indexOf('#') >= 0) {
            throw new IllegalArgumentException("the URI has a fragment");
        }
        if (parameters.isEmpty()) {
            return uri;
        }
        String between = uri.indexOf('?') < 0 ? "?" : uri.endsWith("?") || uri.endsWith("&") ? "" : "&";
        return uri + between + encodeQuery(parameters);
    }

    /**
     * The parameters of the query of a URI or path; none without a query.
     *
     * @throws FormException if they are malformed or exceed a limit
     */
    public static Parameters queryOf(String uri, FormLimits limits) {
        int end = uri.indexOf('#');
        String before = end < 0 ? uri : uri.substring(0, end);
        int mark = before.indexOf('?');
        return mark < 0 ? Parameters.EMPTY : decode(before.substring(mark + 1), limits);
    }
}
