package dev.sansio.github.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How an app proves who it is (GitHub, "Generating a JSON Web Token (JWT) for a GitHub App"). */
class AppJwtTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00.9Z");
    private final KeyPair keys = keys("RSA", 2048);
    private final AppKey app = new AppKey("Iv23liABC", keys.getPrivate());

    private static KeyPair keys(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private ObjectNode part(int index) {
        String[] parts = AppJwt.sign(app, NOW).revealText().split("\\.");
        return Json.readObject(Base64.getUrlDecoder().decode(parts[index]), JsonLimits.DEFAULTS);
    }

    /** The reference library does not date back, and asks for all that is allowed: a clock that is fast is refused. */
    @Test
    void itIsDatedBackAMinuteAndEndsNineMinutesFromNow() {
        long now = NOW.getEpochSecond();
        assertThat(part(1).get("iat").asLong()).isEqualTo(now - 60);
        assertThat(part(1).get("exp").asLong()).isEqualTo(now + 540);
        assertThat(part(1).get("iss").asString()).isEqualTo("Iv23liABC");
        assertThat(part(1).size()).isEqualTo(3);
    }

    @Test
    void itIsSignedByRs256() throws Exception {
        assertThat(part(0).toString()).isEqualTo("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        String jwt = AppJwt.sign(app, NOW).revealText();
        int dot = jwt.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(keys.getPublic());
        signature.update(jwt.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(jwt.substring(dot + 1))))
                .isTrue();
        assertThat(AppJwt.sign(app, NOW).toString()).isEqualTo("***");
    }

    private static String pem(String label, byte[] octets) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    @Test
    void keysAreReadAsGitHubGivesThemOutAndAsOthersDo() {
        byte[] pkcs8 = keys.getPrivate().getEncoded();
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
        assertThat(AppKey.ofPem("Iv23liABC", Secret.of(pem("PRIVATE KEY", pkcs8))))
                .isEqualTo(app);
        assertThat(AppKey.ofPem("Iv23liABC", Secret.of(pem("RSA PRIVATE KEY", pkcs1))))
                .isEqualTo(app);
        assertThat(app.toString()).isEqualTo("AppKey[Iv23liABC]");
    }

    @Test
    void whatIsNoKeyOfRsaIsRefused() {
        byte[] ec = keys("EC", 256).getPrivate().getEncoded();
        for (String bad : new String[] {
            "",
            "-----BEGIN RSA PRIVATE KEY-----",
            pem("PRIVATE KEY", new byte[9]),
            pem("PRIVATE KEY", ec),
            pem("RSA PRIVATE KEY", ec),
            pem("PUBLIC KEY", keys.getPublic().getEncoded())
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> AppKey.ofPem("1", Secret.of(bad)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AppKey("1", keys("EC", 256).getPrivate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppKey("a\"b", keys.getPrivate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppKey("", keys.getPrivate()));
    }
}
