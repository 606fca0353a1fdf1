package dev.sansio.matrix.crypto.primitive;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A point of edwards25519 in extended coordinates (RFC 8032 5.1.4). For public values only: time depends on them.
 */
final class EdwardsPoint {

    private static final FieldElement D =
            FieldElement.of(121_665).negated().times(FieldElement.of(121_666).inverted());
    private static final FieldElement TWO_D = D.plus(D);

    /** 2 to the power of (p - 1) / 4. */
    private static final FieldElement ROOT_OF_MINUS_ONE =
            FieldElement.of(2).rootPower().squared().times(FieldElement.of(2));

    static final EdwardsPoint NEUTRAL =
            new EdwardsPoint(FieldElement.ZERO, FieldElement.ONE, FieldElement.ONE, FieldElement.ZERO);

    private final FieldElement x;
    private final FieldElement y;
    private final FieldElement z;
    private final FieldElement t;

    private EdwardsPoint(FieldElement x, FieldElement y, FieldElement z, FieldElement t) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.t = t;
    }

    /** B (RFC 8032 5.1). */
    static EdwardsPoint base() {
        EdwardsPoint base = decode(HexFormat.of().parseHex("58" + "66".repeat(31)));
        if (base == null) {
            throw new IllegalStateException("the base point is none");
        }
        return base;
    }

    /** The point of 32 octets (5.1.3); null if there is none. */
    static @Nullable EdwardsPoint decode(byte[] octets) {
        FieldElement y = FieldElement.decode(octets);
        FieldElement square = y.squared();
        FieldElement u = square.minus(FieldElement.ONE);
        FieldElement v = square.times(D).plus(FieldElement.ONE);
        FieldElement v3 = v.squared().times(v);
        FieldElement x = u.times(v3).times(u.times(v3.squared()).times(v).rootPower());
        FieldElement check = x.squared().times(v);
        if (check.isSame(u.negated())) {
            x = x.times(ROOT_OF_MINUS_ONE);
        } else if (!check.isSame(u)) {
            return null;
        }
        boolean odd = octets[31] < 0;
        if (x.isZero() && odd) {
            return null;
        }
        FieldElement signed = x.isOdd() == odd ? x : x.negated();
        return new EdwardsPoint(signed, y, FieldElement.ONE, signed.times(y));
    }

    byte[] encode() {
        FieldElement inverse = z.inverted();
        byte[] octets = y.times(inverse).encode();
        if (x.times(inverse).isOdd()) {
            octets[31] |= (byte) 0x80;
        }
        return octets;
    }

    EdwardsPoint negated() {
        return new EdwardsPoint(x.negated(), y, z, t.negated());
    }

    EdwardsPoint doubled() {
        return doubled(true);
    }

    /** Without the last coordinate if nothing is added before the next doubling, which does not need it. */
    EdwardsPoint doubled(boolean adding) {
        FieldElement a = x.squared();
        FieldElement b = y.squared();
        FieldElement zz = z.squared();
        FieldElement h = a.plus(b);
        FieldElement e = h.minus(x.plus(y).squared());
        FieldElement g = a.minus(b);
        FieldElement f = zz.plus(zz).plus(g);
        return new EdwardsPoint(e.times(f), g.times(h), f.times(g), adding ? e.times(h) : FieldElement.ZERO);
    }

    /** What is added many times, prepared for it. */
    static final class Summand {

        private final FieldElement sum;
        private final FieldElement difference;
        private final FieldElement twoZ;
        private final FieldElement twoDt;

        private Summand(FieldElement sum, FieldElement difference, FieldElement twoZ, FieldElement twoDt) {
            this.sum = sum;
            this.difference = difference;
            this.twoZ = twoZ;
            this.twoDt = twoDt;
        }
    }

    private Summand summand() {
        return new Summand(y.plus(x), y.minus(x), z.plus(z), t.times(TWO_D));
    }

    /** The odd multiples: once, three times, five times, and so on. */
    Summand[] oddMultiples(int count) {
        Summand[] multiples = new Summand[count];
        Summand twice = doubled().summand();
        EdwardsPoint point = this;
        for (int i = 0; i < count; i++) {
            multiples[i] = point.summand();
            point = point.plus(twice);
        }
        return multiples;
    }

    EdwardsPoint plus(Summand other) {
        FieldElement a = y.minus(x).times(other.difference);
        FieldElement b = y.plus(x).times(other.sum);
        FieldElement c = t.times(other.twoDt);
        FieldElement d = z.times(other.twoZ);
        return sum(b.minus(a), d.minus(c), d.plus(c), b.plus(a));
    }

    EdwardsPoint minus(Summand other) {
        FieldElement a = y.minus(x).times(other.sum);
        FieldElement b = y.plus(x).times(other.difference);
        FieldElement c = t.times(other.twoDt);
        FieldElement d = z.times(other.twoZ);
        return sum(b.minus(a), d.plus(c), d.minus(c), b.plus(a));
    }

    private static EdwardsPoint sum(FieldElement e, FieldElement f, FieldElement g, FieldElement h) {
        return new EdwardsPoint(e.times(f), g.times(h), f.times(g), e.times(h));
    }
}
