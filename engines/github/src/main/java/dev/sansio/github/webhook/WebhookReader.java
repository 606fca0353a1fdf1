package dev.sansio.github.webhook;

import dev.sansio.github.api.JsonView;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.RequestHead;
import dev.sansio.http.content.MediaType;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes deliveries of requests: the signature first, on the octets as they came, and then the rest. */
public final class WebhookReader {

    private static final int LONGEST_ID = 128;

    private final SignaturePolicy policy;
    private final JsonLimits limits;

    /** A reader that believes whom the policy believes. */
    public WebhookReader(SignaturePolicy policy, JsonLimits limits) {
        this.policy = policy;
        this.limits = limits;
    }

    /**
     * The delivery of a request.
     *
     * @param content as it came
     * @throws WebhookRefusedException if it is none, or nobody to be believed has sent it
     */
    public Delivery read(RequestHead head, byte[] content) {
        if (!head.method().equals("POST")) {
            throw new WebhookRefusedException(Refusal.METHOD, "a delivery is a POST");
        }
        Refusal refusal = policy.check(head.fields(), content);
        if (refusal != null) {
            throw new WebhookRefusedException(refusal, "no signature to be believed");
        }
        HttpFields fields = head.fields();
        return new Delivery(
                word(fields, "x-github-delivery"),
                word(fields, "x-github-event"),
                fields.first("x-github-hook-id"),
                fields.first("x-github-hook-installation-target-type"),
                fields.first("x-github-hook-installation-target-id"),
                payload(fields, content));
    }

    private static String word(HttpFields fields, String name) {
        List<String> values = fields.all(name);
        if (values.size() != 1
                || values.get(0).isEmpty()
                || values.get(0).length() > LONGEST_ID
                || values.get(0).chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
            throw new WebhookRefusedException(Refusal.BAD_FIELDS, name + " is missing, repeated or no word");
        }
        return values.get(0);
    }

    private JsonView payload(HttpFields fields, byte[] content) {
        MediaType type = type(fields);
        try {
            if (type != null && type.is("application", "json") && utf8(type)) {
                return new JsonView(Json.readObject(content, limits));
            }
            if (type != null && type.is("application", "x-www-form-urlencoded")) {
                FormLimits bounds = FormLimits.of(limits.octets().value(), 16);
                String json = Form.decode(content, bounds).required("payload");
                return new JsonView(Json.readObject(json.getBytes(StandardCharsets.UTF_8), limits));
            }
        } catch (MalformedJsonException | FormException malformed) {
            throw new WebhookRefusedException(Refusal.BAD_CONTENT, String.valueOf(malformed.getMessage()));
        }
        throw new WebhookRefusedException(Refusal.UNSUPPORTED_TYPE, "a payload is JSON in UTF-8, or a form with one");
    }

    private static @Nullable MediaType type(HttpFields fields) {
        List<String> types = fields.all(HttpNames.CONTENT_TYPE);
        try {
            return types.size() == 1 ? MediaType.parse(types.get(0)) : null;
        } catch (MalformedFieldException none) {
            return null;
        }
    }

    private static boolean utf8(MediaType type) {
        String charset = type.parameter("charset");
        return charset == null || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii");
    }
}
