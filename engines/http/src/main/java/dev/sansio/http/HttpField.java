package dev.sansio.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field line: a name in lower case and a value. Immutable, and valid in every version by being there: the name is a
 * token (RFC 9110 5.1), the value has no control character and no blank at its edges (RFC 9110 5.5). So nothing that is
 * written from a field can break a message. Fields are shared between messages.
 */
public final class HttpField {

    /** With what it means: one reference less in each field. */
    private final KnownName name;

    private final String value;
    private final boolean sensitive;

    /**
     * A field.
     *
     * @param name in any case; kept in lower case
     * @param value characters up to U+00FF, each of which is one octet
     * @throws IllegalArgumentException if the name is no token or the value no field value
     */
    public HttpField(String name, String value) {
        this(name, value, false);
    }

    /**
     * A field that may be a secret.
     *
     * @param sensitive never indexed by HPACK and QPACK (RFC 7541 7.1.3), kept out of {@code toString}; credentials are it
     *     anyway
     * @throws IllegalArgumentException if the name is no token or the value no field value
     */
    public HttpField(String name, String value, boolean sensitive) {
        this(known(name), HttpField.checked(name, value), sensitive);
    }

    /** For readers that have looked at each octet of the value. */
    HttpField(KnownName name, String value, boolean sensitive) {
        this.name = name;
        this.value = value;
        this.sensitive = sensitive || name.role() == FieldRole.CREDENTIALS;
    }

    /**
     * A field from octets of a compressed field section, where names are in lower case.
     *
     * @return null if the value is not one (RFC 9110 5.5): a malformed message, not a malformed section
     * @param name a name in lower case that is a token; as {@link #name(byte[], int, int)} gives it
     */
    public static @Nullable HttpField of(String name, byte[] octets, int from, int to, boolean sensitive) {
        if (!HttpSyntax.isFieldValue(octets, from, to)) {
            return null;
        }
        return new HttpField(known(name), latin1(octets, from, to), sensitive);
    }

    /** The name that octets spell, which are to be a token in lower case (RFC 9113 8.2.1); null if they are not. */
    public static @Nullable String name(byte[] octets, int from, int to) {
        KnownName known = NameTable.find(octets, from, to);
        if (known != null && known.name().charAt(0) == octets[from]) {
            return known.name();
        }
        return HttpSyntax.isLowerCaseToken(octets, from, to) ? latin1(octets, from, to) : null;
    }

    private static KnownName known(String name) {
        KnownName known = NameTable.find(name);
        if (known != null) {
            return known;
        }
        if (!HttpSyntax.isToken(name)) {
            throw new IllegalArgumentException("a field name is a token, and " + quoted(name) + " is not");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        known = NameTable.find(lower);
        return known != null ? known : new KnownName(lower, FieldRole.PLAIN);
    }

    private static String checked(String name, String value) {
        if (!HttpSyntax.isFieldValue(value)) {
            throw new IllegalArgumentException("the value of " + name
                    + " has a control character, a character above U+00FF, or a blank at its edge");
        }
        return value;
    }

    /**
     * One cookie of the crumbs into which HTTP/2 and HTTP/3 may have cut it (RFC 9113 8.2.3): their values, joined by {@code "; "},
     * which need no second look. Empty ones hold no cookie, and are left out. It is sensitive if a crumb is.
     *
     * @param crumbs fields of the first one's name
     * @param count how many of them there are, at least 1
     */
    @SuppressWarnings("deprecation") // the copy without a charset: no value has a character above U+00FF
    public static HttpField joined(HttpField[] crumbs, int count) {
        int length = 0;
        boolean sensitive = false;
        for (int i = 0; i < count; i++) {
            length += crumbs[i].value.isEmpty() ? 0 : crumbs[i].value.length() + 2;
            sensitive |= crumbs[i].sensitive;
        }
        byte[] octets = new byte[length];
        int at = 0;
        for (int i = 0; i < count; i++) {
            String value = crumbs[i].value;
            if (!value.isEmpty()) {
                value.getBytes(0, value.length(), octets, at);
                at += value.length();
                octets[at++] = ';';
                octets[at++] = ' ';
            }
        }
        return new HttpField(crumbs[0].name, latin1(octets, 0, Math.max(0, length - 2)), sensitive);
    }

    /** Each octet is one character: the charset of field values (RFC 9110 5.5), without a look-up and a copy. */
    @SuppressWarnings("deprecation") // the constructor does exactly what is wanted
    static String latin1(byte[] octets, int from, int to) {
        return new String(octets, 0, from, to - from);
    }

    private static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars().limit(40).forEach(c -> shown.append(c < ' ' || c > '~' ? '?' : (char) c));
        return shown.append('"').toString();
    }

    /** The name, in lower case. */
    public String name() {
        return name.name();
    }

    KnownName knownName() {
        return name;
    }

    /** The value, without blanks at its edges; may be empty. */
    public String value() {
        return value;
    }

    /** Whether the value is a secret: never indexed, not shown. */
    public boolean sensitive() {
        return sensitive;
    }

    /** What the field means to the engines. */
    public FieldRole role() {
        return name.role();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof HttpField field
                        && name().equals(field.name())
                        && value.equals(field.value)
                        && sensitive == field.sensitive);
    }

    @Override
    public int hashCode() {
        return 31 * name().hashCode() + value.hashCode();
    }

    /** {@code name: value}, the value hidden if it is a secret or a cookie. */
    @Override
    public String toString() {
        boolean hidden = sensitive || role() == FieldRole.COOKIE || role() == FieldRole.SET_COOKIE;
        return name() + ": " + (hidden ? "***" : value);
    }
}
