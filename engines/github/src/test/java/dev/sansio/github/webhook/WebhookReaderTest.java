package dev.sansio.github.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a request to a delivery. */
class WebhookReaderTest {

    private final WebhookReader reader = new WebhookReader(SignaturePolicy.of(Deliveries.SECRET), JsonLimits.DEFAULTS);

    private Delivery read(RequestHead head, String content) {
        return reader.read(head, content.getBytes(StandardCharsets.UTF_8));
    }

    private Refusal refusal(RequestHead head, String content) {
        try {
            read(head, content);
        } catch (WebhookRefusedException refused) {
            assertThat(refused.getMessage()).doesNotContain("\n");
            return refused.refusal();
        }
        throw new AssertionError("it was read");
    }

    private static RequestHead changed(RequestHead head, String name, String... values) {
        HttpFields.Builder fields = HttpFields.builder();
        head.fields().forEach(field -> {
            if (!field.name().equals(name)) {
                fields.add(field);
            }
        });
        for (String value : values) {
            fields.add(name, value);
        }
        return head.withFields(fields.build());
    }

    @Test
    void aDeliveryHasEventActionAndPayload() {
        Delivery delivery = read(Deliveries.head("issues", "d1", Deliveries.OPENED), Deliveries.OPENED);
        assertThat(delivery.id()).isEqualTo("d1");
        assertThat(delivery.event()).isEqualTo(WebhookName.ISSUES);
        assertThat(delivery.action()).isEqualTo("opened");
        assertThat(delivery.type()).isEqualTo(WebhookType.ISSUES_OPENED);
        assertThat(delivery.hookId()).isEqualTo("292430182");
        assertThat(delivery.payload().number("issue", "number")).isEqualTo(7);
        assertThat(delivery.toString()).isEqualTo("Delivery[d1, issues opened]");
    }

    @Test
    void aFormHasThePayloadInOneParameterAndIsSignedAsItCame() {
        String form = "payload=%7B%22action%22%3A%22opened%22%2C+%22n%22%3A1%7D";
        Delivery delivery = read(Deliveries.head("issues", "d1", form, "application/x-www-form-urlencoded"), form);
        assertThat(delivery.type()).isEqualTo(WebhookType.ISSUES_OPENED);
        for (String bad : List.of("", "payload=%7B", "payload=%7B%7D&payload=%7B%7D", "pay=%7B%7D", "payload=%zz")) {
            assertThat(refusal(Deliveries.head("issues", "d1", bad, "application/x-www-form-urlencoded"), bad))
                    .as(bad)
                    .isEqualTo(Refusal.BAD_CONTENT);
        }
    }

    @Test
    void unknownEventsAndActionsAreDeliveredAllTheSame() {
        assertThat(read(Deliveries.head("brand_new", "d1", "{}"), "{}").type()).isNull();
        String payload = "{\"action\":\"invented\"}";
        Delivery delivery = read(Deliveries.head("issues", "d1", payload), payload);
        assertThat(delivery.type()).isNull();
        assertThat(delivery.event()).isEqualTo(WebhookName.ISSUES);
        assertThat(delivery.action()).isEqualTo("invented");
        assertThat(Deliveries.delivery("push", "{\"action\":{}}").action()).isNull();
    }

    @Test
    void theSignatureIsCheckedBeforeAnythingElseIsRead() {
        RequestHead head = Deliveries.head("issues", "d1", "{}");
        assertThat(refusal(head, "{ not JSON")).isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(refusal(changed(head, "x-hub-signature-256"), "{ not JSON")).isEqualTo(Refusal.UNSIGNED);
        assertThat(refusal(changed(head, "content-type", "text/plain"), "{ not JSON"))
                .isEqualTo(Refusal.BAD_SIGNATURE);
    }

    @Test
    void contentThatIsNoObjectIsRefused() {
        for (String bad : List.of("", "[]", "1", "{", "{}{}", "{\"a\":1,\"a\":2}", "\u0000{}")) {
            assertThat(refusal(Deliveries.head("issues", "d1", bad), bad))
                    .as(bad)
                    .isEqualTo(Refusal.BAD_CONTENT);
        }
    }

    @Test
    void otherTypesAreRefused() {
        for (String type : List.of("text/plain", "application/xml", "application/json; charset=utf-16", "nonsense")) {
            assertThat(refusal(Deliveries.head("issues", "d1", "{}", type), "{}"))
                    .as(type)
                    .isEqualTo(Refusal.UNSUPPORTED_TYPE);
        }
        assertThat(refusal(changed(Deliveries.head("push", "1", "{}"), "content-type"), "{}"))
                .isEqualTo(Refusal.UNSUPPORTED_TYPE);
        assertThat(read(Deliveries.head("push", "d1", "{}", "application/json; charset=UTF-8"), "{}")
                        .event())
                .isEqualTo(WebhookName.PUSH);
    }

    @Test
    void eachDeliveryHasOneIdAndOneEvent() {
        RequestHead head = Deliveries.head("issues", "d1", "{}");
        for (String name : List.of("x-github-delivery", "x-github-event")) {
            assertThat(refusal(changed(head, name), "{}")).isEqualTo(Refusal.BAD_FIELDS);
            assertThat(refusal(changed(head, name, "a", "b"), "{}")).isEqualTo(Refusal.BAD_FIELDS);
            assertThat(refusal(changed(head, name, ""), "{}")).isEqualTo(Refusal.BAD_FIELDS);
            assertThat(refusal(changed(head, name, "a b"), "{}")).isEqualTo(Refusal.BAD_FIELDS);
            assertThat(refusal(changed(head, name, "a".repeat(129)), "{}")).isEqualTo(Refusal.BAD_FIELDS);
        }
    }

    @Test
    void aDeliveryIsAPost() {
        RequestHead head = Deliveries.head("issues", "d1", "{}");
        RequestHead put = new RequestHead("PUT", "http", "bot.example", "/", null, head.fields());
        assertThatThrownBy(() -> read(put, "{}"))
                .isInstanceOfSatisfying(
                        WebhookRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.METHOD));
    }
}
