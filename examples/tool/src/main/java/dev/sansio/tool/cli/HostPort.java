package dev.sansio.tool.cli;

import java.net.InetSocketAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where to connect to.
 *
 * @param host a name or an address
 * @param port 1 to 65535
 */
public record HostPort(String host, int port) {

    /** As an address whose name is looked up when it is needed. */
    public InetSocketAddress address() {
        return InetSocketAddress.createUnresolved(host, port);
    }

    /** Reads {@code HOST:PORT}, {@code [::1]:PORT}. */
    public static final class Converter implements ITypeConverter<HostPort> {

        /** A converter. */
        public Converter() {}

        @Override
        public HostPort convert(String text) {
            int colon = text.lastIndexOf(':');
            if (colon > 0) {
                String host = text.substring(0, colon);
                boolean bracketed = host.startsWith("[") && host.endsWith("]");
                int port = port(text.substring(colon + 1));
                if (port > 0 && (bracketed || host.indexOf(':') < 0)) {
                    return new HostPort(bracketed ? host.substring(1, host.length() - 1) : host, port);
                }
            }
            throw new TypeConversionException("'" + Text.escaped(text) + "' is not HOST:PORT");
        }

        private static int port(String text) {
            if (!text.matches("[0-9]{1,5}")) {
                return -1;
            }
            int port = Integer.parseInt(text);
            return port <= 65_535 ? port : -1;
        }
    }
}
