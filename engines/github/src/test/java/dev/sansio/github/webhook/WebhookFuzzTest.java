package dev.sansio.github.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is delivered: a delivery, or the documented refusal. */
class WebhookFuzzTest {

    private final WebhookReader believing =
            new WebhookReader(SignaturePolicy.of(Deliveries.SECRET).withSha1(), JsonLimits.DEFAULTS);

    @FuzzTest
    void payloads(byte[] content) {
        for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
            WebhookName[] names = WebhookName.values();
            int any = content.length == 0 ? 0 : (content[content.length - 1] & 0xFF) + content.length;
            payload(names[any % names.length].wireName(), type, content);
            payload("issues", type, content);
        }
    }

    private void payload(String event, String type, byte[] content) {
        HttpFields fields = HttpFields.of(
                "content-type",
                type,
                "x-github-delivery",
                "d",
                "x-github-event",
                event,
                "x-hub-signature-256",
                SignaturePolicy.sign(Deliveries.SECRET, content));
        try {
            Delivery delivery = believing.read(new RequestHead("POST", "http", "a", "/", null, fields), content);
            assertThat(delivery.toString()).isNotNull();
            assertThat(delivery.type() == null
                            || delivery.type().event().wireName().equals(event))
                    .isTrue();
            WebhookPayload payload = WebhookPayload.of(delivery);
            if (payload != null) {
                assertThat(payload.json()).isEqualTo(delivery.payload());
                assertThat(String.valueOf(payload.repository()) + payload.sender() + payload.installation())
                        .isNotNull();
            }
        } catch (WebhookRefusedException refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.BAD_CONTENT);
        } catch (MalformedJsonException incomplete) {
            assertThat(incomplete.getMessage()).isNotNull();
        }
    }

    /** Without the secret nothing is believed. */
    @FuzzTest
    void signatures(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1).strip();
        HttpFields fields;
        try {
            fields = HttpFields.of("x-hub-signature-256", text, "x-hub-signature", text);
        } catch (IllegalArgumentException noField) {
            return;
        }
        SignaturePolicy policy = SignaturePolicy.of(Deliveries.SECRET).withSha1();
        assertThat(policy.check(fields, input)).isEqualTo(Refusal.BAD_SIGNATURE);
    }

    /** A walk by seed over deliveries that are nearly right, for every build. */
    @Test
    void deliveriesThatAreNearlyRight() {
        byte[] json = Deliveries.OPENED.getBytes(StandardCharsets.UTF_8);
        byte[] form = "payload=%7B%22action%22%3A%22opened%22%7D".getBytes(StandardCharsets.UTF_8);
        byte[] signature = SignaturePolicy.sign(Deliveries.SECRET, json).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (byte[] seed : List.of(json, form, signature)) {
            for (int i = 0; i < 200; i++) {
                byte[] mutated = Arrays.copyOf(seed, seed.length - random.nextInt(3));
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
                payloads(mutated);
                signatures(mutated);
            }
        }
    }
}
