package dev.sansio.oauth.metadata;

import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** URIs that nobody between can read or change: with TLS, or to this machine. */
public final class SecureUri {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private SecureUri() {}

    /** Whether a text is an absolute URI without fragment, of {@code https}, or of {@code http} to this machine. */
    public static boolean is(String text) {
        if (!AbsoluteUri.is(text)) {
            return false;
        }
        URI uri = URI.create(text);
        String host = uri.getHost();
        return uri.getScheme().equalsIgnoreCase("https")
                || (uri.getScheme().equalsIgnoreCase("http") && host != null && LOOPBACK.contains(host));
    }

    /** A member that is one; null without. */
    static @Nullable String read(Document in, String name) {
        String text = in.text(name);
        if (text != null && !is(text)) {
            throw DocumentException.unsuitable(name, "a URI with TLS");
        }
        return text;
    }
}
