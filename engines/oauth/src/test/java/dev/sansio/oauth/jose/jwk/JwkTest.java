package dev.sansio.oauth.jose.jwk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7517, RFC 7518 6, RFC 7638, RFC 8037 2. */
class JwkTest {

    private static final String RSA_N =
            "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3"
                    + "oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0"
                    + "zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44"
                    + "-csFCur-kEgU8awapJzKnqDKgw";

    private static final String RSA =
            "{\"kty\":\"RSA\",\"n\":\"" + RSA_N + "\",\"e\":\"AQAB\",\"alg\":\"RS256\",\"kid\":\"2011-04-29\"}";

    private static final String EC = """
            {"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
             "y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"enc","kid":"1"}""";

    private static Document document(String json) {
        return Document.read(json.getBytes(StandardCharsets.UTF_8));
    }

    static List<Vectors> vectors() {
        return Vectors.all().toList();
    }

    @Test
    void rfc7638Section31Thumbprint() {
        assertThat(Jwk.read(document(RSA)).thumbprint()).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    @Test
    void rfc8037SectionA3Thumbprint() {
        assertThat(Vectors.of("RFC 8037 A.4").key().thumbprint())
                .isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    @Test
    void rfc7517SectionA1Set() {
        JwkSet set = JwkSet.read(document("{\"keys\":[" + EC + "," + RSA + "]}"));
        assertThat(set.keys()).extracting(Jwk::keyId).containsExactly("1", "2011-04-29");
        assertThat(set.keys().get(0).use()).isEqualTo("enc");
        assertThat(set.keys().get(1).algorithm()).isEqualTo("RS256");
        assertThat(JwkSet.read(set.toPublic())).isEqualTo(set);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void keysAreReadWrittenAndReadAgain(Vectors vector) {
        Jwk key = vector.key();
        assertThat(Jwk.read(key.toPrivate())).isEqualTo(key);
        assertThat(Jwk.read(key.toPrivate()).hashCode()).isEqualTo(key.hashCode());
        Jwk publicKey = key.publicOnly();
        if (publicKey == null) {
            assertThatIllegalStateException().isThrownBy(key::toPublic);
        } else {
            assertThat(Jwk.read(key.toPublic())).isEqualTo(publicKey).isNotEqualTo(key);
            assertThat(publicKey.isPrivate()).isFalse();
            assertThat(key.toPublic().names()).doesNotContain("d", "p", "q", "dp", "dq", "qi", "k");
            assertThat(publicKey.thumbprint()).isEqualTo(key.thumbprint());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA:2048", "EC:256", "EC:384", "EC:521", "Ed25519:255"})
    void keysOfThePlatformAreWrittenAndReadAgain(String kind) throws GeneralSecurityException {
        String[] parts = kind.split(":", -1);
        for (int i = 0; i < (parts[0].equals("RSA") ? 1 : 20); i++) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(parts[0]);
            generator.initialize(Integer.parseInt(parts[1]), GivenRandom.of(Vectors.RANDOM));
            KeyPair pair = generator.generateKeyPair();
            Jwk key = Jwk.of(pair).withKeyId("a");
            assertThat(Jwk.read(key.toPrivate())).isEqualTo(key);
            assertThat(Jwk.read(key.toPublic()).key().publicKey()).isEqualTo(pair.getPublic());
            assertThat(Jwk.of(pair.getPublic()).isPrivate()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | kty",
                "{'kty':1} | kty",
                "{'kty':'X'} | kty",
                "{'kty':'RSA'} | n",
                "{'kty':'RSA','n':'AQAB'} | e",
                "{'kty':'RSA','n':'AQAB','e':'AQAB'} | n",
                "{'kty':'RSA','n':'A=','e':'AQAB'} | n",
                "{'kty':'RSA','n':'AQAB','e':'AQAB','oth':[]} | oth",
                "{'kty':'EC'} | crv",
                "{'kty':'EC','crv':'secp256k1'} | crv",
                "{'kty':'EC','crv':'P-256','x':'AA','y':'AA'} | x",
                "{'kty':'EC','crv':'P-256','x':'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA','y':'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'} | x",
                "{'kty':'EC','crv':'P-256','x':'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4','y':'4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM','d':'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'} | d",
                "{'kty':'OKP','crv':'X25519','x':'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo'} | crv",
                "{'kty':'OKP','crv':'Ed25519','x':'AA'} | x",
                "{'kty':'OKP','crv':'Ed25519','x':'_____________________________________________38'} | x",
                "{'kty':'oct'} | k",
                "{'kty':'oct','k':'a b'} | k",
                "{'kty':'oct','k':'AAAA','kid':1} | kid",
                "{'kty':'oct','k':'AAAA','key_ops':'sign'} | key_ops"
            })
    void keysThatAreMalformedAreRefused(String json, String member) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Jwk.read(document(json.replace('\'', '"'))))
                .satisfies(wrong -> assertThat(wrong.member()).isEqualTo(member));
    }

    @Test
    void modulesThatAreTooShortOrExponentsThatAreTooSmallAreRefused() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024, GivenRandom.of(Vectors.RANDOM));
        KeyPair shortPair = generator.generateKeyPair();
        assertThatIllegalArgumentException().isThrownBy(() -> Jwk.of(shortPair));
        for (String exponent : List.of("AQ", "Ag", "AAAAAQ", "____________________")) {
            assertThatExceptionOfType(DocumentException.class)
                    .as(exponent)
                    .isThrownBy(() -> Jwk.read(document(RSA.replace("AQAB", exponent))));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Jwk.of(dsa().getPublic()));
    }

    private static KeyPair dsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
        return generator.generateKeyPair();
    }

    @Test
    void keysOfASetThatCannotBeUsedArePassedOver() {
        String unusable = """
                {"kty":"new","kid":"a"},{"kty":"OKP","crv":"X448","x":"AA"},{"kid":"b"},
                {"kty":"RSA","n":"AQAB","e":"AQAB"},{"kty":"EC","crv":"P-256","x":"AA","y":"AA"},""";
        assertThat(JwkSet.read(document("{\"keys\":[" + unusable + EC + "]}")).keys())
                .extracting(Jwk::keyId)
                .containsExactly("1");
    }

    @Test
    void whatIsNoSetIsRefused() {
        for (String json : List.of("{}", "{\"keys\":1}", "{\"keys\":[1]}", "{\"keys\":{}}", "{\"keys\":null}")) {
            assertThatExceptionOfType(DocumentException.class)
                    .as(json)
                    .isThrownBy(() -> JwkSet.read(document(json)))
                    .satisfies(wrong -> assertThat(wrong.member()).isEqualTo("keys"));
        }
        String many = "{\"keys\":[" + "{},".repeat(100) + "{}]}";
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> JwkSet.read(document(many)));
    }

    @Test
    void nothingSecretIsPublished() {
        JwkSet set = JwkSet.of(
                Vectors.of("RFC 7515 A.1").key(), Vectors.of("RFC 7515 A.2").key(), Jwk.of(Secret.of("s3cret")));
        JwkSet published = JwkSet.read(set.toPublic());
        assertThat(published.keys()).hasSize(1).noneMatch(Jwk::isPrivate);
        assertThat(published).isEqualTo(set.publicOnly());
        assertThat(JwkSet.read(set.toPrivate())).isEqualTo(set);
        assertThat(set.toString()).doesNotContain("s3cret", "czNjcmV0", "Eq5xpGnNCivDfl");
    }

    @Test
    void partsOfDifferentKeysAreRefused() {
        RsaKey one = (RsaKey) Vectors.of("RFC 7515 A.2").key().key();
        RsaKey other = (RsaKey) Vectors.of("RFC 7520 4.1").key().key();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RsaKey(one.publicKey(), Objects.requireNonNull(other.privateKey())));
    }
}
