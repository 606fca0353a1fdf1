package dev.sansio.matrix.crypto.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our own verification against the platform's, and its parts against plain arithmetic. */
class EdwardsVerificationTest {

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger L =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private final Random random = new Random(1);

    @Test
    void itAgreesWithThePlatform() throws GeneralSecurityException {
        for (int i = 0; i < 40; i++) {
            Ed25519KeyPair pair = Ed25519KeyPair.generate(random);
            byte[] message = Octets.random(random, random.nextInt(300));
            byte[] signature = pair.sign(message);
            assertThat(pair.publicKey().verifies(message, signature)).isTrue();
            byte[] changed = signature.clone();
            changed[random.nextInt(63)] ^= (byte) (1 << random.nextInt(8));
            assertThat(pair.publicKey().verifies(message, changed))
                    .isEqualTo(platform(pair.publicKey(), message, changed))
                    .isFalse();
            if (message.length > 0) {
                message[random.nextInt(message.length)] ^= 1;
                assertThat(pair.publicKey().verifies(message, signature)).isFalse();
            }
        }
    }

    private static boolean platform(Ed25519PublicKey key, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        byte[] encoded = Octets.join(HexFormat.of().parseHex("302a300506032b6570032100"), key.octets());
        PublicKey publicKey = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(publicKey);
        verifier.update(message);
        try {
            return verifier.verify(signature);
        } catch (GeneralSecurityException notEvenOne) {
            return false;
        }
    }

    @Test
    void arithmeticIsThatOfTheField() {
        BigInteger[] edges = {
            BigInteger.ZERO,
            BigInteger.ONE,
            P.subtract(BigInteger.ONE),
            P.subtract(BigInteger.TWO),
            BigInteger.TWO.pow(255).subtract(BigInteger.ONE),
            P,
            BigInteger.TWO.pow(254),
            BigInteger.TWO.pow(51).subtract(BigInteger.ONE)
        };
        for (int i = 0; i < 500; i++) {
            BigInteger a = i < 64 ? edges[i / 8] : new BigInteger(255, random);
            BigInteger b = i < 64 ? edges[i % 8] : new BigInteger(255, random);
            FieldElement x = FieldElement.decode(octets(a));
            FieldElement y = FieldElement.decode(octets(b));
            same(x, a);
            same(x.plus(y), a.add(b));
            same(x.minus(y), a.subtract(b));
            same(x.negated(), a.negate());
            same(x.times(y), a.multiply(b));
            same(x.plus(y).times(x.minus(y)), a.add(b).multiply(a.subtract(b)));
            same(
                    x.minus(y).minus(y).plus(x).squared(),
                    a.subtract(b).subtract(b).add(a).pow(2));
            same(x.rootPower(), a.modPow(P.subtract(BigInteger.valueOf(5)).shiftRight(3), P));
            same(x.inverted(), a.modPow(P.subtract(BigInteger.TWO), P));
        }
    }

    @Test
    void scalarsAreReducedAndTheirDigitsSumUp() {
        for (int i = 0; i < 300; i++) {
            byte[] number = Octets.random(random, 64);
            if (i == 0) {
                Arrays.fill(number, (byte) -1);
            }
            BigInteger expected = number(number).mod(L);
            byte[] reduced = ScalarDigits.reduce(number);
            assertThat(number(reduced)).isEqualTo(expected);
            for (int width : new int[] {5, 8}) {
                BigInteger sum = BigInteger.ZERO;
                byte[] digits = ScalarDigits.of(reduced, width);
                for (int bit = 0; bit < digits.length; bit++) {
                    assertThat(digits[bit] == 0 || (digits[bit] & 1) == 1).isTrue();
                    assertThat(Math.abs(digits[bit])).isLessThan(1 << (width - 1));
                    sum = sum.add(BigInteger.valueOf(digits[bit]).shiftLeft(bit));
                }
                assertThat(sum).isEqualTo(expected);
            }
        }
        assertThat(number(ScalarDigits.reduce(octets(L)))).isZero();
        assertThat(number(ScalarDigits.reduce(octets(L.subtract(BigInteger.ONE)))))
                .isEqualTo(L.subtract(BigInteger.ONE));
    }

    @Test
    void pointsGoThereAndBack() {
        EdwardsPoint base = EdwardsPoint.base();
        EdwardsPoint sum = base;
        EdwardsPoint.Summand[] multiples = base.oddMultiples(3);
        for (int i = 0; i < 20; i++) {
            sum = sum.doubled().plus(multiples[2]);
            EdwardsPoint again = Objects.requireNonNull(EdwardsPoint.decode(sum.encode()));
            assertThat(again.encode()).isEqualTo(sum.encode());
            assertThat(sum.plus(multiples[1]).minus(multiples[1]).encode()).isEqualTo(sum.encode());
            assertThat(sum.negated().negated().encode()).isEqualTo(sum.encode());
        }
        assertThat(base.plus(multiples[1]).encode())
                .isEqualTo(base.doubled().doubled().encode());
        assertThat(base.minus(multiples[0]).encode()).isEqualTo(EdwardsPoint.NEUTRAL.encode());
    }

    private static void same(FieldElement element, BigInteger value) {
        assertThat(number(element.encode())).isEqualTo(value.mod(P));
    }

    private static BigInteger number(byte[] littleEndian) {
        byte[] reversed = new byte[littleEndian.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = littleEndian[reversed.length - 1 - i];
        }
        return new BigInteger(1, reversed);
    }

    private static byte[] octets(BigInteger number) {
        byte[] octets = new byte[32];
        for (int i = 0; i < 32; i++) {
            octets[i] = number.shiftRight(8 * i).byteValue();
        }
        return octets;
    }
}
