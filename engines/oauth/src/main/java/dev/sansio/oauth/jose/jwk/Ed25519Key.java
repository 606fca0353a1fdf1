package dev.sansio.oauth.jose.jwk;

import dev.sansio.core.Secret;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import org.jspecify.annotations.Nullable;

/** A key of Ed25519 (RFC 8037 2, RFC 8032 5.1.5). */
public record Ed25519Key(EdECPublicKey publicKey, @Nullable EdECPrivateKey privateKey) implements KeyMaterial {

    static final String TYPE = "OKP";
    private static final String CURVE = "Ed25519";
    private static final int OCTETS = 32;

    /** 2^255 - 19: a coordinate is less (RFC 8032 5.1.3). */
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /**
     * A checked key.
     *
     * @throws IllegalArgumentException if a part is of another curve
     */
    public Ed25519Key {
        boolean other = privateKey != null && !isCurve(privateKey.getParams());
        if (!isCurve(publicKey.getParams())
                || other
                || publicKey.getPoint().getY().compareTo(P) >= 0) {
            throw new IllegalArgumentException("the key is not one of Ed25519");
        }
    }

    private static boolean isCurve(NamedParameterSpec parameters) {
        return parameters.getName().equals(CURVE);
    }

    static Ed25519Key read(Document in) {
        if (!in.requiredText("crv").equals(CURVE)) {
            throw DocumentException.unsuitable("crv", "a curve that is known here");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(CURVE);
            EdECPoint point = point(Numbers.octets(in, "x", OCTETS));
            return new Ed25519Key(
                    (EdECPublicKey) factory.generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)),
                    in.has("d") ? privateKey(factory, Numbers.octets(in, "d", OCTETS)) : null);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw DocumentException.unsuitable("x", "a point of the curve");
        }
    }

    private static EdECPrivateKey privateKey(KeyFactory factory, byte[] octets) throws GeneralSecurityException {
        return (EdECPrivateKey) factory.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, octets));
    }

    /** Little-endian, and the sign of the other coordinate in the highest bit. */
    private static EdECPoint point(byte[] octets) {
        byte[] reversed = reversed(octets);
        boolean odd = reversed[0] < 0;
        reversed[0] &= 0x7F;
        return new EdECPoint(odd, new BigInteger(1, reversed));
    }

    private String pointText() {
        EdECPoint point = publicKey.getPoint();
        byte[] octets = new byte[OCTETS];
        byte[] number = point.getY().toByteArray();
        int shown = Math.min(number.length, OCTETS);
        System.arraycopy(number, number.length - shown, octets, OCTETS - shown, shown);
        if (point.isXOdd()) {
            octets[0] |= (byte) 0x80;
        }
        return Base64Url.encode(reversed(octets));
    }

    private static byte[] reversed(byte[] octets) {
        byte[] reversed = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            reversed[i] = octets[octets.length - 1 - i];
        }
        return reversed;
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
    public Ed25519Key publicOnly() {
        return new Ed25519Key(publicKey, null);
    }

    @Override
    public Document required() {
        return Document.builder()
                .text("crv", CURVE)
                .text("kty", TYPE)
                .text("x", pointText())
                .build();
    }

    @Override
    public Document secrets() {
        if (privateKey == null) {
            return Document.EMPTY;
        }
        byte[] octets = privateKey
                .getBytes()
                .orElseThrow(() -> new IllegalStateException("the private key does not leave its place"));
        return Document.builder().text("d", Base64Url.encode(octets)).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ed25519Key that
                && required().equals(that.required())
                && Secret.of(secrets().toBytes())
                        .equals(Secret.of(that.secrets().toBytes()));
    }

    @Override
    public int hashCode() {
        return publicKey.getPoint().getY().hashCode();
    }

    @Override
    public String toString() {
        return TYPE + " " + CURVE;
    }
}
