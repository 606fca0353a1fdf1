package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;

/** The server's side of CRAM-MD5 (RFC 2195). */
final class CramMd5Server extends ServerExchange {

    private static final int DIGEST_LENGTH = 32;
    private static final Secret NOBODYS = Secret.of(new byte[16]);

    private final byte[] challenge;
    private boolean challenged;
    private String digest = "";

    /** The challenge has the form of a message id; 128 random bits make it unique, so it needs no time. */
    CramMd5Server(RandomGenerator random, String host, SaslLimits limits) {
        this(
                "<" + Long.toUnsignedString(random.nextLong()) + "." + Long.toUnsignedString(random.nextLong()) + "@"
                        + Utf8.carriable(host, "host") + ">",
                limits);
    }

    CramMd5Server(String challenge, SaslLimits limits) {
        super(SaslMechanism.CRAM_MD5, limits);
        this.challenge = Utf8.encode(challenge);
    }

    @Override
    SaslStep begin() {
        challenged = true;
        return new SaslStep.Challenge(challenge.clone());
    }

    /** The name may have spaces; the digest is what follows the last one. */
    @Override
    SaslStep received(byte[] response) {
        if (!challenged) {
            throw new SaslException(SaslException.UNEXPECTED, "CRAM-MD5 has no initial response");
        }
        String text = Utf8.decode(response, "message");
        int space = text.lastIndexOf(' ');
        if (space < 1 || text.length() - space - 1 != DIGEST_LENGTH || text.indexOf('\0') >= 0) {
            throw new SaslException(SaslException.GARBLED, "not a name and a digest");
        }
        digest = text.substring(space + 1);
        return new SaslStep.LookUpPassword(text.substring(0, space));
    }

    @Override
    SaslStep answered(SaslStep.Question question, SaslAnswer answer) {
        boolean known = answer instanceof SaslAnswer.StoredPassword;
        if (!known && !(answer instanceof SaslAnswer.Rejected)) {
            throw unfit(question, answer);
        }
        // An unknown user costs as much time as a known one.
        Secret password = known ? ((SaslAnswer.StoredPassword) answer).password() : NOBODYS;
        byte[] expected = Utf8.encode(CramMd5.digest(password, challenge));
        boolean right = MessageDigest.isEqual(expected, Utf8.encode(digest));
        return known && right ? authenticated(((SaslStep.LookUpPassword) question).user(), null) : notAuthenticated();
    }
}
