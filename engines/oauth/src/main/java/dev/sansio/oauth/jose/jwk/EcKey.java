package dev.sansio.oauth.jose.jwk;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import org.jspecify.annotations.Nullable;

/** A key of an elliptic curve (RFC 7518 6.2). */
public record EcKey(
        Curve curve, ECPublicKey publicKey, @Nullable ECPrivateKey privateKey) implements KeyMaterial {

    static final String TYPE = "EC";

    /**
     * A checked key.
     *
     * @throws IllegalArgumentException if a part is not of the curve
     */
    public EcKey {
        if (Curve.of(publicKey.getParams()) != curve || !curve.has(publicKey.getW())) {
            throw new IllegalArgumentException("the public key is no point of the curve");
        }
        if (privateKey != null && (Curve.of(privateKey.getParams()) != curve || !isScalar(curve, privateKey.getS()))) {
            throw new IllegalArgumentException("the private key is not of the curve");
        }
    }

    private static boolean isScalar(Curve curve, BigInteger number) {
        return number.signum() > 0 && number.compareTo(curve.parameters().getOrder()) < 0;
    }

    static EcKey of(ECPublicKey publicKey, @Nullable ECPrivateKey privateKey) {
        Curve curve = Curve.of(publicKey.getParams());
        if (curve == null) {
            throw new IllegalArgumentException("the curve is not known here");
        }
        return new EcKey(curve, publicKey, privateKey);
    }

    static EcKey read(Document in) {
        Curve curve = Curve.of(in.requiredText("crv"));
        if (curve == null) {
            throw DocumentException.unsuitable("crv", "a curve that is known here");
        }
        ECPoint point = new ECPoint(Numbers.number(in, "x", curve.octets()), Numbers.number(in, "y", curve.octets()));
        if (!curve.has(point)) {
            throw DocumentException.unsuitable("x", "that of a point of the curve");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(TYPE);
            return new EcKey(
                    curve,
                    (ECPublicKey) factory.generatePublic(new ECPublicKeySpec(point, curve.parameters())),
                    in.has("d") ? privateKey(factory, in, curve) : null);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw DocumentException.unsuitable("d", "a number of the curve");
        }
    }

    private static ECPrivateKey privateKey(KeyFactory factory, Document in, Curve curve)
            throws GeneralSecurityException {
        BigInteger number = Numbers.number(in, "d", curve.octets());
        return (ECPrivateKey) factory.generatePrivate(new ECPrivateKeySpec(number, curve.parameters()));
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
    public EcKey publicOnly() {
        return new EcKey(curve, publicKey, null);
    }

    @Override
    public Document required() {
        return Document.builder()
                .text("crv", curve.toString())
                .text("kty", TYPE)
                .text("x", Numbers.text(publicKey.getW().getAffineX(), curve.octets()))
                .text("y", Numbers.text(publicKey.getW().getAffineY(), curve.octets()))
                .build();
    }

    @Override
    public Document secrets() {
        return privateKey == null
                ? Document.EMPTY
                : Document.builder()
                        .text("d", Numbers.text(privateKey.getS(), curve.octets()))
                        .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EcKey that
                && required().equals(that.required())
                && secrets().equals(that.secrets());
    }

    @Override
    public int hashCode() {
        return publicKey.getW().hashCode();
    }

    @Override
    public String toString() {
        return TYPE + " " + curve;
    }
}
