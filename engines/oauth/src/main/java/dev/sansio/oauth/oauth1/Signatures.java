package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The calculations of the signature methods (RFC 5849 3.4.2 to 3.4.4). */
final class Signatures {

    private Signatures() {}

    /** HMAC or PLAINTEXT. */
    static Secret shared(SignatureMethod method, Secret client, Secret token, BaseString base) {
        String secrets = PercentEncoding.encode(client.revealText()) + "&" + PercentEncoding.encode(token.revealText());
        return Secret.of(method == SignatureMethod.PLAINTEXT ? secrets : hmac(method.algorithm(), secrets, base));
    }

    /** The key is never empty: there is an ampersand in it. */
    private static String hmac(String algorithm, String key, BaseString base) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(octets(key), algorithm));
            return Base64.getEncoder().encodeToString(mac.doFinal(octets(base.text())));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every platform has " + algorithm, absent);
        }
    }

    static boolean isShared(SignatureMethod method, Secret client, Secret token, BaseString base, Secret signature) {
        return MessageDigest.isEqual(shared(method, client, token, base).reveal(), signature.reveal());
    }

    static Secret rsa(SignatureMethod method, PrivateKey key, BaseString base) {
        try {
            Signature signer = signature(method);
            signer.initSign(key);
            signer.update(octets(base.text()));
            return Secret.of(Base64.getEncoder().encode(signer.sign()));
        } catch (InvalidKeyException | SignatureException unusable) {
            throw new IllegalArgumentException("the key cannot sign", unusable);
        }
    }

    /** Whatever is wrong with a signature, it is not one. */
    static boolean isRsa(SignatureMethod method, PublicKey key, BaseString base, Secret signature) {
        try {
            byte[] octets = Base64.getDecoder().decode(signature.reveal());
            Signature verifier = signature(method);
            verifier.initVerify(key);
            verifier.update(octets(base.text()));
            return verifier.verify(octets);
        } catch (InvalidKeyException unusable) {
            throw new IllegalArgumentException("the key cannot verify", unusable);
        } catch (SignatureException | IllegalArgumentException none) {
            return false;
        }
    }

    private static Signature signature(SignatureMethod method) {
        try {
            return Signature.getInstance(method.algorithm());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this platform has no " + method.algorithm(), absent);
        }
    }

    private static byte[] octets(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
