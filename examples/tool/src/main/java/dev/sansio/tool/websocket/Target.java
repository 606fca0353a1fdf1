package dev.sansio.tool.websocket;

import dev.sansio.tool.cli.Text;
import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What a ws or wss URL says (RFC 6455 section 3).
 *
 * @param secure whether it is wss
 * @param authority as in the URL
 * @param path path and query
 */
record Target(boolean secure, String host, int port, String authority, String path) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Reads a URL. */
    static final class Converter implements ITypeConverter<Target> {

        @Override
        public Target convert(String text) {
            try {
                URI url = new URI(text);
                boolean secure = "wss".equalsIgnoreCase(url.getScheme());
                String host = url.getHost();
                String authority = url.getRawAuthority();
                if (host != null && authority != null && (secure || "ws".equalsIgnoreCase(url.getScheme()))) {
                    int port = url.getPort() > 0 ? url.getPort() : secure ? HTTPS : HTTP;
                    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
                    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
                    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
                    return new Target(secure, name, port, authority, path + query);
                }
            } catch (URISyntaxException none) {
                // told below, as is what is none of ours
            }
            throw new TypeConversionException("'" + Text.escaped(text) + "' is no URL of ws or wss");
        }
    }
}
