package dev.sansio.oauth.jose;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.Secret;
import dev.sansio.oauth.Mistakes;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever comes: a value that is the same when written and read again, or the documented exception. */
class JoseFuzzTest {

    private static final List<Vectors> VECTORS = Vectors.all().toList();
    private static final List<JoseVerifier> VERIFIERS =
            VECTORS.stream().map(Vectors::verifier).toList();

    @FuzzTest
    void signedTexts(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try {
            Jws read = Jws.parse(text);
            assertThat(read.text().revealText()).isEqualTo(text);
            assertThat(Jws.parse(text)).isEqualTo(read);
            for (JoseVerifier verifier : VERIFIERS) {
                verify(read, verifier);
            }
            assertThat(Jwt.unverified(Secret.of(text)).header()).isEqualTo(read.header());
        } catch (JoseException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    /** Nothing verifies but what was published. */
    private static void verify(Jws jws, JoseVerifier verifier) {
        try {
            assertThat(jws.payload(verifier)).isEqualTo(jws.unverifiedPayload());
            assertThat(VECTORS)
                    .anyMatch(each -> each.compact().equals(jws.text().revealText()));
        } catch (JoseException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    @FuzzTest
    void keySets(byte[] input) {
        try {
            JwkSet read = JwkSet.read(Document.read(input));
            assertThat(JwkSet.read(read.toPrivate())).isEqualTo(read);
            assertThat(JwkSet.read(read.toPublic())).isEqualTo(read.publicOnly());
            for (Jwk key : read.keys()) {
                assertThat(key.thumbprint()).hasSize(43);
                for (JwsAlgorithm algorithm : JwsAlgorithm.values()) {
                    sign(key, algorithm);
                }
            }
        } catch (DocumentException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    /** A key whose parts do not belong together signs nothing that is good, and does nothing worse. */
    private static void sign(Jwk key, JwsAlgorithm algorithm) {
        try {
            assertThat(SigningKey.of(key, algorithm, Vectors.RANDOM).sign(new byte[] {1}))
                    .isNotEmpty();
        } catch (IllegalArgumentException documented) {
            assertThat(documented.getMessage()).isNotEmpty();
        }
    }

    @Test
    void publishedSignaturesWithMistakes() {
        Mistakes.in(VECTORS.stream().map(Vectors::compact).toArray(String[]::new), 500, this::signedTexts);
    }

    @Test
    void keySetsWithMistakes() {
        String[] sets = VECTORS.stream()
                .filter(each -> each.key().toPrivate().toBytes().length < 600)
                .map(each ->
                        "{\"keys\":[" + new String(each.key().toPrivate().toBytes(), StandardCharsets.UTF_8) + "]}")
                .toArray(String[]::new);
        Mistakes.in(sets, 300, this::keySets);
        keySets(Arrays.copyOf("{\"keys\":[]}".getBytes(StandardCharsets.UTF_8), 11));
    }
}
