package dev.sansio.oauth.jose.jwk;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.json.DocumentException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key of RSA (RFC 7518 6.3). */
public record RsaKey(RSAPublicKey publicKey, @Nullable RSAPrivateKey privateKey) implements KeyMaterial {

    static final String TYPE = "RSA";

    /** RFC 7518 3.3. */
    private static final int SHORTEST = 2048;

    /** So that nobody's key makes a signature expensive to verify. */
    private static final int LONGEST = 8192;

    private static final int LONGEST_EXPONENT = 64;

    private static final Set<String> PRIMES = Set.of("p", "q", "dp", "dq", "qi");

    /**
     * A checked key.
     *
     * @throws IllegalArgumentException if the modulus has not 2048 to 8192 bits, the exponent is even, below 3 or longer than 64
     *     bits, or the two parts are of different keys
     */
    public RsaKey {
        BigInteger modulus = publicKey.getModulus();
        BigInteger exponent = publicKey.getPublicExponent();
        if (modulus.bitLength() < SHORTEST || modulus.bitLength() > LONGEST || !modulus.testBit(0)) {
            throw new IllegalArgumentException("a modulus is odd and has 2048 to 8192 bits");
        }
        if (exponent.bitLength() < 2 || exponent.bitLength() > LONGEST_EXPONENT || !exponent.testBit(0)) {
            throw new IllegalArgumentException("a public exponent is odd, 3 or more, and has up to 64 bits");
        }
        if (privateKey != null && !privateKey.getModulus().equals(modulus)) {
            throw new IllegalArgumentException("the private key is of another public key");
        }
    }

    static RsaKey read(Document in) {
        if (in.has("oth")) {
            throw DocumentException.unsuitable("oth", "absent: two primes are enough");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(TYPE);
            BigInteger modulus = Numbers.number(in, "n");
            BigInteger exponent = Numbers.number(in, "e");
            RSAPublicKey publicKey = (RSAPublicKey) factory.generatePublic(new RSAPublicKeySpec(modulus, exponent));
            return new RsaKey(publicKey, in.has("d") ? privateKey(factory, in, modulus, exponent) : null);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw DocumentException.unsuitable("n", "a modulus of 2048 to 8192 bits with an exponent");
        }
    }

    /** With primes, all of them are there (RFC 7518 6.3.2); without, signing takes longer. */
    private static RSAPrivateKey privateKey(KeyFactory factory, Document in, BigInteger modulus, BigInteger exponent)
            throws GeneralSecurityException {
        BigInteger d = Numbers.number(in, "d");
        if (PRIMES.stream().noneMatch(in::has)) {
            return (RSAPrivateKey) factory.generatePrivate(new RSAPrivateKeySpec(modulus, d));
        }
        return (RSAPrivateKey) factory.generatePrivate(new RSAPrivateCrtKeySpec(
                modulus,
                exponent,
                d,
                Numbers.number(in, "p"),
                Numbers.number(in, "q"),
                Numbers.number(in, "dp"),
                Numbers.number(in, "dq"),
                Numbers.number(in, "qi")));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isPrivate() {
        return privateKey != null;
    }

    @Override
    public RsaKey publicOnly() {
        return new RsaKey(publicKey, null);
    }

    @Override
    public Document required() {
        return Document.builder()
                .text("e", Numbers.text(publicKey.getPublicExponent()))
                .text("kty", TYPE)
                .text("n", Numbers.text(publicKey.getModulus()))
                .build();
    }

    @Override
    public Document secrets() {
        if (privateKey == null) {
            return Document.EMPTY;
        }
        DocumentBuilder out = Document.builder().text("d", Numbers.text(privateKey.getPrivateExponent()));
        if (privateKey instanceof RSAPrivateCrtKey crt) {
            out.text("p", Numbers.text(crt.getPrimeP()))
                    .text("q", Numbers.text(crt.getPrimeQ()))
                    .text("dp", Numbers.text(crt.getPrimeExponentP()))
                    .text("dq", Numbers.text(crt.getPrimeExponentQ()))
                    .text("qi", Numbers.text(crt.getCrtCoefficient()));
        }
        return out.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RsaKey that
                && required().equals(that.required())
                && secrets().equals(that.secrets());
    }

    @Override
    public int hashCode() {
        return publicKey.getModulus().hashCode();
    }

    @Override
    public String toString() {
        return TYPE + " " + publicKey.getModulus().bitLength();
    }
}
