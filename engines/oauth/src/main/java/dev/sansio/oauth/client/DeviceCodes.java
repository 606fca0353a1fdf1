package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.time.Duration;

/** What a device gets to begin with (RFC 8628 3.2). */
record DeviceCodes(Secret device, UserCode user, Duration interval) {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    /**
     * Reads a response.
     *
     * @throws DocumentException if it is none
     */
    static DeviceCodes read(ResponseHead head, byte[] content) {
        if (!head.successful()) {
            throw DocumentException.status(head.status());
        }
        Document in = Document.read(content);
        Duration lifetime = in.seconds("expires_in");
        if (lifetime == null) {
            throw DocumentException.missing("expires_in");
        }
        Duration interval = in.seconds("interval");
        UserCode user = new UserCode(
                in.requiredText("user_code"),
                in.requiredText("verification_uri"),
                in.text("verification_uri_complete"),
                lifetime);
        boolean given = interval != null && !interval.isZero();
        return new DeviceCodes(in.requiredSecret("device_code"), user, given ? interval : INTERVAL);
    }
}
