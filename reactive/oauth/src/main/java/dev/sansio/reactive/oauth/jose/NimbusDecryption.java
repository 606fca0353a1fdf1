package dev.sansio.reactive.oauth.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.RSADecrypter;
import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.Decryption;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseException.Reason;
import dev.sansio.oauth.jose.JoseLimits;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.text.ParseException;

/**
 * Decrypts what is for one recipient, and only by the methods that were agreed on: what the header of a text asks for is no reason
 * (RFC 8725 3.1). Safe for use by many threads; its work is that of a processor and does not block.
 */
public final class NimbusDecryption implements Decryption {

    private final JWEDecrypter decrypter;
    private final JweMethods methods;
    private final JoseLimits limits;

    private NimbusDecryption(JWEDecrypter decrypter, JweMethods methods, JoseLimits limits) {
        this.decrypter = decrypter;
        this.methods = methods;
        this.limits = limits;
    }

    /** Of texts within the {@linkplain JoseLimits#DEFAULTS usual limits}. */
    public static NimbusDecryption of(PrivateKey key, JweMethods methods) {
        return of(key, methods, JoseLimits.DEFAULTS);
    }

    /**
     * Decrypts with a private key.
     *
     * @throws IllegalArgumentException if the key is not one for these methods
     */
    public static NimbusDecryption of(PrivateKey key, JweMethods methods, JoseLimits limits) {
        return new NimbusDecryption(decrypter(key, methods), methods, limits);
    }

    private static JWEDecrypter decrypter(PrivateKey key, JweMethods methods) {
        if (methods.rsa() && key instanceof RSAPrivateKey) {
            return new RSADecrypter(key);
        }
        if (!methods.rsa() && key instanceof ECPrivateKey elliptic) {
            try {
                return new ECDHDecrypter(elliptic);
            } catch (JOSEException unusable) {
                throw new IllegalArgumentException("not a key of a curve that is used", unusable);
            }
        }
        throw new IllegalArgumentException("not a key for " + methods.algorithm());
    }

    @Override
    public Secret decrypt(Secret encrypted) {
        String text = encrypted.revealText();
        limit(text.length(), limits.text().value());
        limit(Math.max(0, text.indexOf('.')), limits.header().value());
        JWEObject object = parsed(text);
        check(object.getHeader());
        try {
            object.decrypt(decrypter);
        } catch (JOSEException
                | RuntimeException refused) { // the library lets malformed points and lengths through to the platform
            throw new JoseException(Reason.DECRYPTION, "cannot be decrypted");
        }
        return Secret.of(object.getPayload().toBytes());
    }

    private static JWEObject parsed(String text) {
        try {
            return JWEObject.parse(text);
        } catch (ParseException | RuntimeException malformed) {
            throw new JoseException(Reason.MALFORMED, "not five parts with a header");
        }
    }

    private void check(JWEHeader header) {
        if (!methods.alg().equals(header.getAlgorithm()) || !methods.enc().equals(header.getEncryptionMethod())) {
            throw new JoseException(Reason.ALGORITHM, "not the algorithms that were agreed on");
        }
        if (header.getCompressionAlgorithm() != null) {
            throw new JoseException(Reason.ALGORITHM, "compressed");
        }
        if (header.getCriticalParams() != null) {
            throw new JoseException(Reason.CRITICAL, "an extension that must be understood");
        }
    }

    private static void limit(long length, long most) {
        if (length > most) {
            throw new JoseException(Reason.LIMIT, "longer than is read");
        }
    }
}
