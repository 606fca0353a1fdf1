package dev.sansio.core.recording;

import dev.sansio.core.Datagram;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A datagram as text: remote, local, ecn and payload with spaces between; addresses as octets, so that nothing is looked up. */
final class DatagramText {

    private static final HexFormat HEX = HexFormat.of();

    private DatagramText() {}

    static String write(Datagram datagram) {
        byte[] payload = new byte[datagram.payload().remaining()];
        datagram.payload().get(datagram.payload().position(), payload);
        return address(datagram.remote()) + " " + address(datagram.local()) + " " + datagram.ecn() + " "
                + HEX.formatHex(payload);
    }

    static Datagram read(String text) {
        String[] parts = text.split(" ", -1);
        InetSocketAddress remote = parts.length == 4 ? address(parts[0]) : null;
        if (remote == null) {
            throw new IllegalArgumentException("no datagram: " + text);
        }
        ByteBuffer payload = ByteBuffer.wrap(HEX.parseHex(parts[3]));
        return new Datagram(remote, address(parts[1]), Integer.parseInt(parts[2]), payload);
    }

    private static String address(@Nullable InetSocketAddress address) {
        if (address == null) {
            return "-";
        }
        if (address.isUnresolved()) {
            throw new IllegalArgumentException("a datagram has an address, not a name: " + address);
        }
        return HEX.formatHex(address.getAddress().getAddress()) + ":" + address.getPort();
    }

    private static @Nullable InetSocketAddress address(String text) {
        if (text.equals("-")) {
            return null;
        }
        int colon = text.indexOf(':');
        try {
            byte[] octets = HEX.parseHex(text.substring(0, colon));
            return new InetSocketAddress(InetAddress.getByAddress(octets), Integer.parseInt(text.substring(colon + 1)));
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException("no address: " + text, wrongLength);
        }
    }
}
