package dev.sansio.tool.http;

import dev.sansio.core.Secret;
import dev.sansio.reactive.http.Proxy;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.tool.cli.Text;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code socks5://user:password@localhost:1080} and its like. */
final class ProxyConverter implements ITypeConverter<Proxy> {

    private static final int SOCKS = 1080;
    private static final int HTTP = 8080;

    @Override
    public Proxy convert(String text) {
        try {
            URI url = new URI(text);
            Proxy proxy = url.getHost() == null || url.getScheme() == null ? null : of(url);
            if (proxy != null) {
                return proxy;
            }
        } catch (URISyntaxException none) {
            // told below, as is what is none of ours
        }
        throw new TypeConversionException("'" + Text.escaped(text) + "' is no URL of socks5, socks4, socks4a or http");
    }

    private static @Nullable Proxy of(URI url) {
        boolean http = url.getScheme().equals("http");
        int port = url.getPort() > 0 ? url.getPort() : http ? HTTP : SOCKS;
        String host = url.getHost().replaceAll("^\\[|\\]$", "");
        InetSocketAddress address = InetSocketAddress.createUnresolved(host, port);
        String info = url.getUserInfo();
        int colon = info == null ? -1 : info.indexOf(':');
        String user = info == null ? null : colon < 0 ? info : info.substring(0, colon);
        Secret password = info == null ? null : Secret.of(colon < 0 ? "" : info.substring(colon + 1));
        return switch (url.getScheme()) {
            case "http" -> new Proxy.Connect(address, user, password);
            case "socks5", "socks5h" -> new Proxy.Socks(address, socks5(user, password));
            case "socks4" -> new Proxy.Socks(address, SocksClientConfig.V4);
            case "socks4a" -> new Proxy.Socks(address, SocksClientConfig.V4A);
            default -> null;
        };
    }

    private static SocksClientConfig socks5(@Nullable String user, @Nullable Secret password) {
        return user == null || password == null
                ? SocksClientConfig.V5
                : SocksClientConfig.V5.withCredentials(user, password);
    }
}
