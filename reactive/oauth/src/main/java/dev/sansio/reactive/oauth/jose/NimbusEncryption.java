package dev.sansio.reactive.oauth.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.Encryption;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/** Encrypts for one recipient. Safe for use by many threads; its work is that of a processor and does not block. */
public final class NimbusEncryption implements Encryption {

    private final JWEHeader header;
    private final JWEEncrypter encrypter;

    private NimbusEncryption(JWEHeader header, JWEEncrypter encrypter) {
        this.header = header;
        this.encrypter = encrypter;
    }

    /**
     * Encrypts for who has the private key to a public one.
     *
     * @param key of RSA with at least 2048 bits, or of a curve P-256, P-384 or P-521
     * @param keyId {@code kid}, by which the recipient finds the key; null without
     * @throws IllegalArgumentException if the key is not one for these methods
     */
    public static NimbusEncryption of(PublicKey key, @Nullable String keyId, JweMethods methods) {
        JWEHeader header = new JWEHeader.Builder(methods.alg(), methods.enc())
                .contentType("JWT")
                .keyID(keyId)
                .build();
        return new NimbusEncryption(header, encrypter(key, methods));
    }

    private static JWEEncrypter encrypter(PublicKey key, JweMethods methods) {
        if (methods.rsa() && key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= 2048) {
            return new RSAEncrypter(rsa);
        }
        if (!methods.rsa() && key instanceof ECPublicKey elliptic) {
            try {
                return new ECDHEncrypter(elliptic);
            } catch (JOSEException unusable) {
                throw new IllegalArgumentException("not a key of a curve that is used", unusable);
            }
        }
        throw new IllegalArgumentException("not a key for " + methods.algorithm());
    }

    @Override
    public Secret encrypt(Secret signed) {
        JWEObject object = new JWEObject(header, new Payload(signed.reveal()));
        try {
            object.encrypt(encrypter);
        } catch (JOSEException broken) { // the key and the methods have been checked: the platform lacks one of them
            throw new IllegalStateException("cannot encrypt", broken);
        }
        return Secret.of(object.serialize());
    }
}
