package dev.sansio.core.sasl;

/** The server's side of PLAIN (RFC 4616). */
final class PlainServer extends PasswordServer {

    PlainServer(SaslLimits limits) {
        super(SaslMechanism.PLAIN, limits);
    }

    @Override
    SaslStep begin() {
        return new SaslStep.Challenge(new byte[0]);
    }

    /** {@code message = [authzid] UTF8NUL authcid UTF8NUL passwd}. */
    @Override
    SaslStep received(byte[] response) {
        String[] parts = Utf8.decode(response, "message").split("\0", -1);
        if (parts.length != 3) {
            throw new SaslException(SaslException.GARBLED, "PLAIN needs two NULs, not " + (parts.length - 1));
        }
        if (parts[1].isEmpty() || parts[2].isEmpty()) {
            throw new SaslException(SaslException.GARBLED, "name or password is empty");
        }
        return check(parts[0].isEmpty() ? null : parts[0], parts[1], parts[2]);
    }
}
