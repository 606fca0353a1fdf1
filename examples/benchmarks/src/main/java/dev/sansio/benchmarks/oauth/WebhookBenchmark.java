package dev.sansio.benchmarks.oauth;

import dev.sansio.benchmarks.Checks;
import dev.sansio.core.Secret;
import dev.sansio.github.webhook.SignaturePolicy;
import dev.sansio.http.HttpFields;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The signature of a delivery of GitHub with a payload of 10 KiB, beside the platform's HMAC and a comparison in hexadecimal. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WebhookBenchmark {

    private static final int LENGTH = 10 * 1024;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET = "It's a Secret to Everybody";

    private final SignaturePolicy policy = SignaturePolicy.of(Secret.of(SECRET));
    private final byte[] secret = SECRET.getBytes(StandardCharsets.UTF_8);
    private final byte[] content = content();
    private HttpFields fields = HttpFields.EMPTY;
    private String signature = "";

    /** Lets both contenders believe what was signed, and neither what was changed since. */
    @Setup
    public void prepare() {
        signature = SignaturePolicy.sign(Secret.of(SECRET), content);
        fields = HttpFields.of(
                "content-type", "application/json",
                "x-github-delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958",
                "x-github-event", "issues",
                "x-hub-signature-256", signature);
        Checks.equal("engine", "true", String.valueOf(engine()));
        Checks.equal("mac", "true", String.valueOf(mac()));
        change();
        Checks.equal("engine", "false", String.valueOf(engine()));
        Checks.equal("mac", "false", String.valueOf(mac()));
        change();
    }

    /** Changes one bit, or changes it back. */
    void change() {
        content[LENGTH / 2] ^= 1;
    }

    /** Our policy finds the field, reads it and compares. */
    @Benchmark
    public boolean engine() {
        return policy.check(fields, content) == null;
    }

    /** The floor. */
    @Benchmark
    public boolean mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            String expected = "sha256=" + HexFormat.of().formatHex(mac.doFinal(content));
            return MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] content() {
        String text = "{\"action\":\"opened\",\"issue\":{\"number\":1,\"body\":\"" + "octocat ".repeat(LENGTH / 8);
        return (text.substring(0, LENGTH - 3) + "\"}}").getBytes(StandardCharsets.US_ASCII);
    }
}
