package dev.sansio.matrix.crypto.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of the specifications of the primitives. */
class PrimitivesTest {

    /** RFC 4231 4.2 and 4.3. */
    @Test
    void hmacSha256() {
        assertThat(HmacSha256.of(hex("0b".repeat(20)), utf8("Hi There")))
                .isEqualTo(hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
        assertThat(HmacSha256.of(utf8("Jefe"), utf8("what do ya want "), utf8("for nothing?")))
                .isEqualTo(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    /** RFC 5869 A.1, A.2 and A.3. */
    @Test
    void hkdfSha256() {
        assertThat(Hkdf.derive(
                        hex("0b".repeat(22)), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42))
                .isEqualTo(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
        assertThat(Hkdf.derive(count(0, 80), count(0x60, 80), count(0xb0, 80), 82))
                .isEqualTo(hex(
                        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                                + "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"));
        assertThat(Hkdf.derive(hex("0b".repeat(22)), "", 42))
                .isEqualTo(hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
        assertThatThrownBy(() -> Hkdf.derive(new byte[1], "", 8161)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The passwords of RFC 6070, with SHA-512. */
    @Test
    void pbkdf2Sha512() {
        assertThat(Pbkdf2.sha512("password", utf8("salt"), 1, 64))
                .isEqualTo(hex("867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                        + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce"));
        assertThat(Pbkdf2.sha512("password", utf8("salt"), 2, 64))
                .isEqualTo(hex("e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c"
                        + "f76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e"));
        assertThat(Pbkdf2.sha512("passwordPASSWORDpassword", utf8("saltSALTsaltSALTsaltSALTsaltSALTsalt"), 4096, 64))
                .isEqualTo(hex("8c0511f4c6e597c6ac6315d8f0362e225f3c501495ba23b868c005174dc4ee71"
                        + "115b59f9e60cd9532fa33e0f75aefe30225c583a186cd82bd4daea9724a3d3b8"));
    }

    /** RFC 7748 5.2 and 6.1; the second has the bit set that does not count. */
    @ParameterizedTest
    @CsvSource({
        "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4,"
                + "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c,"
                + "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
        "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d,"
                + "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493,"
                + "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957"
    })
    void x25519(String scalar, String u, String shared) {
        byte[] agreed = Curve25519KeyPair.of(hex(scalar)).agree(Curve25519PublicKey.of(hex(u)));
        assertThat(agreed).isEqualTo(hex(shared));
    }

    /** RFC 7748 6.1. */
    @Test
    void bothSidesOfX25519AgreeAndPublicKeysFollowFromPrivateOnes() {
        Curve25519KeyPair alice = Curve25519KeyPair.generate(new Random(3));
        Curve25519KeyPair bob =
                Curve25519KeyPair.of(hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
        assertThat(bob.publicKey().octets())
                .isEqualTo(hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
        assertThat(alice.agree(bob.publicKey())).isEqualTo(bob.agree(alice.publicKey()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
            })
    void peerKeysOfSmallOrderAreRefused(String u) {
        Curve25519KeyPair own = Curve25519KeyPair.generate(new Random(1));
        assertThatThrownBy(() -> own.agree(Curve25519PublicKey.of(hex(u))))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.KEY));
    }

    /** RFC 8032 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void ed25519(String seed, String publicKey, String message, String signature) {
        Ed25519KeyPair key = Ed25519KeyPair.of(hex(seed));
        assertThat(key.publicKey().octets()).isEqualTo(hex(publicKey));
        assertThat(key.sign(hex(message))).isEqualTo(hex(signature));
        assertThat(Ed25519PublicKey.of(hex(publicKey)).verifies(hex(message), hex(signature)))
                .isTrue();
        assertThat(Ed25519PublicKey.of(hex(publicKey)).verifies(hex(message + "00"), hex(signature)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
            })
    void signingKeysThatAreNotCanonicalOrOfSmallOrderAreRefused(String point) {
        assertThatThrownBy(() -> Ed25519PublicKey.of(hex(point)))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.KEY));
    }

    /** RFC 8032 8.4: S + L would verify where S is not compared. */
    @Test
    void signaturesWithANonCanonicalScalarAreRefused() {
        Ed25519KeyPair key = Ed25519KeyPair.generate(new Random(5));
        byte[] message = utf8("m");
        byte[] signature = key.sign(message);
        byte[] order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        int carry = 0;
        for (int i = 0; i < 32; i++) {
            int sum = (signature[32 + i] & 0xFF) + (order[i] & 0xFF) + carry;
            signature[32 + i] = (byte) sum;
            carry = sum >> 8;
        }
        assertThat(key.publicKey().verifies(message, signature)).isFalse();
    }

    @Test
    void whatIsNoSignatureOrNoPointVerifiesNothing() {
        Ed25519PublicKey key = Ed25519KeyPair.generate(new Random(6)).publicKey();
        assertThat(key.verifies(new byte[0], new byte[0])).isFalse();
        assertThat(key.verifies(new byte[0], new byte[64])).isFalse();
        byte[] offCurve = new byte[32];
        offCurve[0] = 2;
        byte[] r = Ed25519KeyPair.generate(new Random(7)).sign(new byte[0]);
        assertThat(Ed25519PublicKey.of(offCurve).verifies(new byte[0], r)).isFalse();
    }

    /** NIST SP 800-38A F.5.5. */
    @Test
    void aesCounterMode() {
        byte[] key = hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
        byte[] counter = hex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
        byte[] plain = hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51");
        byte[] cipher = hex("601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5");
        assertThat(AesCtr.apply(key, counter, plain)).isEqualTo(cipher);
        AesCtr stream = new AesCtr(key, counter);
        assertThat(Octets.join(stream.next(plain, 0, 5), stream.next(plain, 5, 0), stream.next(plain, 5, 27)))
                .isEqualTo(cipher);
    }

    /** NIST SP 800-38A F.2.5; the padding follows the blocks that it has. */
    @Test
    void aesBlockChaining() {
        byte[] key = hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
        byte[] iv = hex("000102030405060708090a0b0c0d0e0f");
        byte[] plain = hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51");
        byte[] cipher = new AesCbc().encrypt(key, iv, plain);
        assertThat(Octets.slice(cipher, 0, 32))
                .isEqualTo(hex("f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"));
        assertThat(cipher).hasSize(48);
        assertThat(new AesCbc().decrypt(key, iv, cipher)).isEqualTo(plain);
        assertThatThrownBy(() -> new AesCbc().decrypt(key, iv, Octets.slice(cipher, 0, 32)))
                .isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> new AesCbc().decrypt(key, iv, new byte[5])).isInstanceOf(CryptoException.class);
    }

    /** The vectors of draft-msporny-base58. */
    @ParameterizedTest
    @CsvSource({
        "48656c6c6f20576f726c6421,2NEpo7TZRRrLZSi2U",
        "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e,"
                + "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
        "0000287fb4cd,11233QC4",
        "'',''",
        "00,1"
    })
    void base58(String octets, String text) {
        assertThat(Base58.encode(hex(octets))).isEqualTo(text);
        assertThat(Base58.decode(text)).isEqualTo(hex(octets));
    }

    /** Appendices, Unpadded Base64. */
    @ParameterizedTest
    @CsvSource({"'',''", "f,Zg", "fo,Zm8", "foo,Zm9v", "foob,Zm9vYg", "fooba,Zm9vYmE", "foobar,Zm9vYmFy"})
    void unpaddedBase64(String octets, String text) {
        assertThat(UnpaddedBase64.encode(utf8(octets))).isEqualTo(text);
        assertThat(UnpaddedBase64.decode(text)).isEqualTo(utf8(octets));
        assertThat(UnpaddedBase64.decode(text + "=".repeat((4 - text.length() % 4) % 4)))
                .isEqualTo(utf8(octets));
    }

    @Test
    void whatIsNoBase64IsRefused() {
        for (String text : new String[] {"Z", "Zg=", "Z-", "Zg\n", "ä"}) {
            assertThatThrownBy(() -> UnpaddedBase64.decode(text)).isInstanceOf(CryptoException.class);
        }
    }

    @Test
    void recoveryKeysAreReadWithAnySpaceAndRefusedWhenMistyped() {
        byte[] key = count(1, 32);
        Secret text = RecoveryKey.encode(Secret.of(key));
        assertThat(text.revealText())
                .startsWith("E")
                .matches("([1-9A-HJ-NP-Za-km-z]{4} ){11}[1-9A-HJ-NP-Za-km-z]{1,4}");
        assertThat(RecoveryKey.decode(text).reveal()).isEqualTo(key);
        assertThat(RecoveryKey.decode(Secret.of("\n " + text.revealText().replace(" ", "  ")))
                        .reveal())
                .isEqualTo(key);
        String typed = text.revealText();
        for (String wrong : new String[] {
            typed.substring(1),
            typed + "1",
            typed.replaceFirst(".$", "0"),
            typed.replaceFirst("(.)$", "x$1"),
            "",
            "1".repeat(300)
        }) {
            assertThatThrownBy(() -> RecoveryKey.decode(Secret.of(wrong))).isInstanceOf(CryptoException.class);
        }
        byte[] all = Base58.decode(typed.replace(" ", ""));
        all[10] ^= 1;
        assertThatThrownBy(() -> RecoveryKey.decode(Secret.of(Base58.encode(all))))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.HASH));
    }

    @Test
    void secretsDoNotShowThemselves() {
        Ed25519KeyPair signing = Ed25519KeyPair.generate(new Random(1));
        Curve25519KeyPair agreeing = Curve25519KeyPair.generate(new Random(1));
        assertThat(signing).hasToString("Ed25519KeyPair[" + signing.publicKey().base64() + "]");
        assertThat(agreeing)
                .hasToString("Curve25519KeyPair[" + agreeing.publicKey().base64() + "]");
    }

    private static byte[] count(int first, int length) {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (first + i);
        }
        return octets;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
