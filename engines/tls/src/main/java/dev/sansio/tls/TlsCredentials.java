package dev.sansio.tls;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;

/** Who we are: a private key and the chain of certificates that vouches for it. {@code toString} names the subject only. */
public final class TlsCredentials {

    private static final byte[] PROBE = "does this key fit".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private TlsCredentials(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Credentials from PEM texts (RFC 7468), which may be one and the same.
     *
     * @param chain {@code CERTIFICATE}s, our own first, each signed by the next
     * @param key a {@code PRIVATE KEY} (PKCS #8, not encrypted): RSA, EC or EdDSA
     * @throws TlsConfigurationException if a text is unreadable, the chain is out of order, or the key does not fit it
     */
    public static TlsCredentials pem(String chain, String key) {
        List<X509Certificate> certificates =
                chain.equals(key) ? Pem.certificates(withoutKeys(chain)) : Pem.certificates(chain);
        String algorithm = certificates.get(0).getPublicKey().getAlgorithm();
        try {
            PrivateKey decoded =
                    KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(Pem.privateKey(key)));
            return of(decoded, certificates);
        } catch (GeneralSecurityException unreadable) {
            // Not the cause: a provider may quote the encoding.
            throw new TlsConfigurationException(
                    "the private key in PEM is not a " + algorithm + " key, as its certificate demands");
        }
    }

    /** As {@link #pem(String, String)}, of ASCII texts. */
    public static TlsCredentials pem(byte[] chain, byte[] key) {
        return pem(new String(chain, StandardCharsets.ISO_8859_1), new String(key, StandardCharsets.ISO_8859_1));
    }

    /**
     * Credentials from a key, which may live in a hardware module, and a chain, our own certificate first.
     *
     * @throws TlsConfigurationException if the chain is empty or out of order, or the key does not fit it
     */
    public static TlsCredentials of(PrivateKey key, List<X509Certificate> chain) {
        if (chain.isEmpty()) {
            throw new TlsConfigurationException("a chain has at least one certificate");
        }
        for (int i = 1; i < chain.size(); i++) {
            if (!chain.get(i - 1).getIssuerX500Principal().equals(chain.get(i).getSubjectX500Principal())) {
                throw new TlsConfigurationException(
                        "certificate " + (i + 1) + " of the chain is not the issuer of certificate " + i);
            }
        }
        requireFit(key, chain.get(0).getPublicKey());
        return new TlsCredentials(key, chain);
    }

    /** The chain, our own certificate first. */
    public List<X509Certificate> chain() {
        return chain;
    }

    PrivateKey key() {
        return key;
    }

    /** {@code RSA}, {@code EC}, {@code EdDSA}: what the JDK asks key managers for. */
    String keyType() {
        return chain.get(0).getPublicKey().getAlgorithm();
    }

    /** Signs and verifies something: the only way to compare keys that works for every algorithm and for hardware. */
    private static void requireFit(PrivateKey key, PublicKey certified) {
        String algorithm;
        switch (certified.getAlgorithm()) {
            case "RSA":
                algorithm = "SHA256withRSA";
                break;
            case "EC":
                algorithm = "SHA256withECDSA";
                break;
            case "EdDSA":
                algorithm = "EdDSA";
                break;
            default:
                throw new TlsConfigurationException("no use for a key of type " + certified.getAlgorithm());
        }
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(PROBE);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(PROBE);
            if (!signature.verify(signed)) {
                throw new InvalidKeyException("another key");
            }
        } catch (GeneralSecurityException other) {
            throw new TlsConfigurationException("the private key does not fit the first certificate of the chain");
        }
    }

    /** What of a text that holds both is for the reader of certificates. */
    private static String withoutKeys(String both) {
        return both.replaceAll("(?s)-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----.*?-----END \\1-----", "");
    }

    @Override
    public String toString() {
        return "TlsCredentials[" + chain.get(0).getSubjectX500Principal().getName() + "]";
    }
}
