package dev.sansio.matrix.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Appendices, Signing JSON, with the key and the objects of Cryptographic Test Vectors. */
class SignedJsonTest {

    private static final Ed25519KeyPair KEY =
            Ed25519KeyPair.of(UnpaddedBase64.decode("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1"));
    private static final String KEY_ID = "ed25519:1";

    @Test
    void anEmptyObjectIsSigned() {
        assertThat(SignedJson.sign(object("{}"), "domain", KEY_ID, KEY))
                .isEqualTo(
                        object(
                                "{'signatures':{'domain':{'ed25519:1':"
                                        + "'K8280/U9SSy9IVtjBuVeLr+HpOB4BQFWbg+UZaADMtTdGYI7Geitb76LTrr5QV/7Xg4ahLwYGYZzuHGZKM5ZAQ'}}}"));
    }

    @Test
    void anObjectWithDataIsSigned() {
        assertThat(SignedJson.sign(object("{'one':1,'two':'Two'}"), "domain", KEY_ID, KEY))
                .isEqualTo(object("{'one':1,'signatures':{'domain':{'ed25519:1':"
                        + "'KqmLSbO39/Bzb0QIYE82zqLwsA+PDzYIpIRA2sRQ4sL53+sN6/fpNSoqE7BP7vBZhG6kYdD13EIMJpvhJI+6Bw'}},"
                        + "'two':'Two'}"));
    }

    @Test
    void signaturesOfOthersStayAndUnsignedIsNotSigned() {
        ObjectNode given =
                object("{'a':1,'unsigned':{'age':7},'signatures':{'other':{'ed25519:x':'abc'},'domain':{'y':'z'}}}");
        ObjectNode signed = SignedJson.sign(given, "domain", KEY_ID, KEY);
        assertThat(signed.path("signatures").path("other").path("ed25519:x").stringValue())
                .isEqualTo("abc");
        assertThat(signed.path("signatures").path("domain").path("y").stringValue())
                .isEqualTo("z");
        assertThat(signed.path("unsigned")).isEqualTo(given.path("unsigned"));
        assertThat(isSigned(signed)).isTrue();
        assertThat(given.path("signatures").path("domain").has(KEY_ID)).isFalse();

        signed.putObject("unsigned").put("age", 8);
        assertThat(isSigned(signed)).isTrue();
        signed.put("a", 2);
        assertThat(isSigned(signed)).isFalse();
    }

    @Test
    void paddedSignaturesAreTaken() {
        ObjectNode signed = SignedJson.sign(object("{'a':1}"), "domain", KEY_ID, KEY);
        String padded = SignedJson.signature(signed, "domain", KEY_ID) + "==";
        assertThat(isSigned(SignedJson.with(signed, "domain", KEY_ID, padded))).isTrue();
    }

    @Test
    void whatIsMissingOrOfAnotherIsNotSigned() {
        ObjectNode signed = SignedJson.sign(object("{'a':1}"), "domain", KEY_ID, KEY);
        assertThat(SignedJson.isSigned(signed, "other", KEY_ID, KEY.publicKey()))
                .isFalse();
        assertThat(SignedJson.isSigned(signed, "domain", "ed25519:2", KEY.publicKey()))
                .isFalse();
        assertThat(SignedJson.isSigned(signed, "domain", KEY_ID, another())).isFalse();
        assertThat(isSigned(SignedJson.with(signed, "domain", KEY_ID, "!"))).isFalse();
        assertThat(isSigned(SignedJson.with(signed, "domain", KEY_ID, "YWJj"))).isFalse();
        assertThat(isSigned(object("{'a':1,'signatures':{'domain':{'ed25519:1':1}}}")))
                .isFalse();
        assertThat(isSigned(object("{'a':1,'signatures':[]}"))).isFalse();
    }

    @Test
    void whatHasNoCanonicalFormIsNotSigned() {
        ObjectNode signed = SignedJson.sign(object("{'a':1}"), "domain", KEY_ID, KEY);
        assertThat(isSigned(signed.put("a", 0.5))).isFalse();
    }

    private static boolean isSigned(ObjectNode object) {
        return SignedJson.isSigned(object, "domain", KEY_ID, KEY.publicKey());
    }

    private static Ed25519PublicKey another() {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 9);
        return Ed25519KeyPair.of(seed).publicKey();
    }

    private static ObjectNode object(String text) {
        return Json.readObject(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
    }
}
