package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import org.jspecify.annotations.Nullable;

/** The client's side of OAUTHBEARER (RFC 7628) and XOAUTH2: one message, and one more to let the server refuse. */
final class TokenClient extends ClientExchange {

    private final Secret message;
    private final byte[] acknowledgement;

    private TokenClient(SaslMechanism mechanism, String message, byte[] acknowledgement, SaslLimits limits) {
        super(mechanism, limits);
        this.message = Secret.of(message);
        this.acknowledgement = acknowledgement;
    }

    static TokenClient xoauth2(String user, Secret token, SaslLimits limits) {
        String message = "user=" + Utf8.carriable(user, "user") + "\1auth=Bearer " + carriable(token) + "\1\1";
        return new TokenClient(SaslMechanism.XOAUTH2, message, new byte[0], limits);
    }

    /** Section 3.1; {@code %x01} alone acknowledges an error (section 3.2.3). */
    static TokenClient oauthBearer(String user, Secret token, @Nullable String host, int port, SaslLimits limits) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port);
        }
        String message = new Gs2Header('n', "", Utf8.carriable(user, "user")).text()
                + "\1"
                + (host == null ? "" : "host=" + Utf8.carriable(host, "host") + "\1")
                + (port == 0 ? "" : "port=" + port + "\1")
                + "auth=Bearer "
                + carriable(token)
                + "\1\1";
        return new TokenClient(SaslMechanism.OAUTHBEARER, message, new byte[] {1}, limits);
    }

    @Override
    public boolean sendsInitialResponse() {
        return true;
    }

    @Override
    byte[] step(int number, byte[] challenge) {
        switch (number) {
            case 0:
                requireEmpty(challenge);
                complete();
                return message.reveal();
            case 1:
                refused(Utf8.decode(challenge, "error"));
                return acknowledgement.clone();
            default:
                throw unexpected();
        }
    }

    /** Printable ASCII without space: RFC 6750 section 2.1 allows less, but tokens in the wild do not keep to it. */
    private static String carriable(Secret token) {
        String text = token.revealText();
        if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new SaslException(SaslException.CREDENTIALS, "token is empty or not printable ASCII");
        }
        return text;
    }
}
