package dev.sansio.core.sasl;

import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What ties an exchange to the TLS connection that carries it (RFC 5056), or the wish that there were something. */
public final class ChannelBinding {

    private static final ChannelBinding NOT_OFFERED = new ChannelBinding("", new byte[0]);

    private final String type;
    private final byte[] data;

    private ChannelBinding(String type, byte[] data) {
        this.type = type;
        this.data = data.clone();
    }

    /** The hash of the server's certificate (RFC 5929 section 4). */
    public static ChannelBinding tlsServerEndPoint(byte[] hash) {
        return new ChannelBinding("tls-server-end-point", notEmpty(hash));
    }

    /** Keying material exported from the TLS session (RFC 9266): the strongest, where TLS can give it. */
    public static ChannelBinding tlsExporter(byte[] keyingMaterial) {
        return new ChannelBinding("tls-exporter", notEmpty(keyingMaterial));
    }

    /**
     * For a client that could bind, but whose server does not offer to. It says so by the {@code y} flag
     * (RFC 5802 section 6), and a server that did offer it then detects that somebody removed the offer.
     */
    public static ChannelBinding notOffered() {
        return NOT_OFFERED;
    }

    /** The registered name of the channel binding type; empty for {@link #notOffered()}. */
    public String type() {
        return type;
    }

    /** Whether there is anything to bind with. */
    boolean binds() {
        return data.length > 0;
    }

    byte[] data() {
        return data.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelBinding
                && type.equals(((ChannelBinding) other).type)
                && MessageDigest.isEqual(data, ((ChannelBinding) other).data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type);
    }

    /** The type only. */
    @Override
    public String toString() {
        return "ChannelBinding[" + (binds() ? type : "not offered") + "]";
    }

    private static byte[] notEmpty(byte[] data) {
        if (data.length == 0) {
            throw new IllegalArgumentException("channel binding data must not be empty");
        }
        return data;
    }
}
