package dev.sansio.core.sasl;

import dev.sansio.core.Secret;

/** The client's side of CRAM-MD5 (RFC 2195). */
final class CramMd5Client extends ClientExchange {

    private final String user;
    private final Secret password;

    CramMd5Client(String user, Secret password, SaslLimits limits) {
        super(SaslMechanism.CRAM_MD5, limits);
        this.user = Utf8.carriable(user, "user");
        this.password = password;
    }

    @Override
    public boolean sendsInitialResponse() {
        return false;
    }

    @Override
    byte[] step(int number, byte[] challenge) {
        if (number > 0) {
            throw unexpected();
        }
        // A digest of nothing would be the same each time, for whoever collects them.
        if (challenge.length == 0) {
            throw new SaslException(SaslException.GARBLED, "the challenge is empty");
        }
        complete();
        return Utf8.encode(user + " " + CramMd5.digest(password, challenge));
    }
}
