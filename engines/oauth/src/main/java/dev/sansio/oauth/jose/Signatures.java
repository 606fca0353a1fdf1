package dev.sansio.oauth.jose;

import dev.sansio.oauth.jose.jwk.EcKey;
import dev.sansio.oauth.jose.jwk.Ed25519Key;
import dev.sansio.oauth.jose.jwk.KeyMaterial;
import dev.sansio.oauth.jose.jwk.RsaKey;
import dev.sansio.oauth.jose.jwk.SymmetricKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The calculations of the algorithms (RFC 7518 3.2 to 3.5, RFC 8037 3.1). Keys suit their algorithm. */
final class Signatures {

    private Signatures() {}

    static byte[] sign(JwsAlgorithm algorithm, KeyMaterial key, byte[] input, SecureRandom random) {
        if (key instanceof SymmetricKey shared) {
            return mac(algorithm, shared, input);
        }
        try {
            Signature signer = signature(algorithm);
            signer.initSign(privateKey(key), random);
            signer.update(input);
            return signer.sign();
        } catch (InvalidKeyException | SignatureException unusable) {
            throw new IllegalArgumentException("the key cannot sign", unusable);
        }
    }

    private static PrivateKey privateKey(KeyMaterial key) {
        PrivateKey found = key instanceof RsaKey rsa
                ? rsa.privateKey()
                : key instanceof EcKey ec ? ec.privateKey() : key instanceof Ed25519Key ed ? ed.privateKey() : null;
        return Objects.requireNonNull(found, "the private key");
    }

    /** Whatever is wrong with a signature, it is not one. */
    static boolean isGood(JwsAlgorithm algorithm, KeyMaterial key, byte[] input, byte[] signature) {
        if (key instanceof SymmetricKey shared) {
            return MessageDigest.isEqual(mac(algorithm, shared, input), signature);
        }
        PublicKey publicKey = Objects.requireNonNull(key.publicKey());
        if (key instanceof EcKey ec && !isEcdsa(ec, signature)) {
            return false;
        }
        try {
            Signature verifier = signature(algorithm);
            verifier.initVerify(publicKey);
            verifier.update(input);
            return verifier.verify(signature);
        } catch (InvalidKeyException | SignatureException | IllegalArgumentException none) {
            return false;
        }
    }

    /** Two numbers from 1 on and below the order of the curve; zeros are good for every key where this is not looked at. */
    private static boolean isEcdsa(EcKey key, byte[] signature) {
        int half = key.curve().octets();
        if (signature.length != 2 * half) {
            return false;
        }
        BigInteger order = key.curve().parameters().getOrder();
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, half));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, half, 2 * half));
        return r.signum() > 0 && s.signum() > 0 && r.compareTo(order) < 0 && s.compareTo(order) < 0;
    }

    private static byte[] mac(JwsAlgorithm algorithm, SymmetricKey key, byte[] input) {
        String name = "HmacSHA" + algorithm.hashOctets() * 8;
        byte[] octets = key.octets().reveal();
        try {
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(octets, name));
            return mac.doFinal(input);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every platform has " + name, absent);
        } finally {
            Arrays.fill(octets, (byte) 0);
        }
    }

    private static Signature signature(JwsAlgorithm algorithm) {
        String hash = "SHA" + algorithm.hashOctets() * 8;
        try {
            return switch (algorithm.family()) {
                case RSA -> Signature.getInstance(hash + "withRSA");
                case PSS -> pss(algorithm);
                case ECDSA -> Signature.getInstance(hash + "withECDSAinP1363Format");
                case EDDSA -> Signature.getInstance("Ed25519");
                case HMAC -> throw new IllegalStateException("no signature");
            };
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this platform has no " + algorithm, absent);
        }
    }

    /** The salt is as long as the hash (RFC 7518 3.5). */
    private static Signature pss(JwsAlgorithm algorithm) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(new PSSParameterSpec(
                algorithm.hashName(),
                "MGF1",
                new MGF1ParameterSpec(algorithm.hashName()),
                algorithm.hashOctets(),
                PSSParameterSpec.TRAILER_FIELD_BC));
        return signature;
    }
}
