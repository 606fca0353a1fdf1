package dev.sansio.oauth.jose.jwk;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import org.jspecify.annotations.Nullable;

/** The curves of ECDSA (RFC 7518 6.2.1.1). */
public enum Curve {
    /** P-256. */
    P_256("P-256", "secp256r1", 32),
    /** P-384. */
    P_384("P-384", "secp384r1", 48),
    /** P-521. */
    P_521("P-521", "secp521r1", 66);

    private final String text;
    private final String platformName;
    private final int octets;

    Curve(String text, String platformName, int octets) {
        this.text = text;
        this.platformName = platformName;
        this.octets = octets;
    }

    static @Nullable Curve of(String name) {
        for (Curve curve : values()) {
            if (curve.text.equals(name)) {
                return curve;
            }
        }
        return null;
    }

    static @Nullable Curve of(ECParameterSpec parameters) {
        for (Curve curve : values()) {
            ECParameterSpec own = curve.parameters();
            if (own.getCurve().equals(parameters.getCurve())
                    && own.getGenerator().equals(parameters.getGenerator())) {
                return curve;
            }
        }
        return null;
    }

    /** How many octets a coordinate has. */
    public int octets() {
        return octets;
    }

    /** The numbers of the curve. */
    public ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(platformName));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this platform has no " + text, absent);
        }
    }

    /** Whether a point fulfils the equation of the curve; else it may tell about a private key that meets it. */
    boolean has(ECPoint point) {
        ECParameterSpec parameters = parameters();
        BigInteger p = ((ECFieldFp) parameters.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        if (point.equals(ECPoint.POINT_INFINITY) || x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
            return false;
        }
        BigInteger right = x.pow(3)
                .add(parameters.getCurve().getA().multiply(x))
                .add(parameters.getCurve().getB());
        return y.pow(2).subtract(right).mod(p).signum() == 0;
    }

    /** As it stands in {@code crv}. */
    @Override
    public String toString() {
        return text;
    }
}
