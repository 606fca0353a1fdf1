package dev.sansio.oauth.device;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a device is given to begin with (RFC 8628 3.2).
 *
 * @param deviceCode which only the device knows
 * @param userCode which the owner types
 * @param verificationUri where the owner types it; short
 * @param verificationUriComplete the same with the code in it, for a picture that is scanned; null for none
 * @param expiresIn from the time of the response on
 * @param interval between two questions of the device
 * @param others members that are not known here
 */
public record DeviceResponse(
        Secret deviceCode,
        String userCode,
        String verificationUri,
        @Nullable String verificationUriComplete,
        Duration expiresIn,
        Duration interval,
        Document others) {

    /** What the interval is where nobody says it. */
    public static final Duration INTERVAL = Duration.ofSeconds(5);

    private static final String DEVICE_CODE = "device_code";
    private static final String USER_CODE = "user_code";
    private static final String VERIFICATION_URI = "verification_uri";
    private static final String VERIFICATION_URI_COMPLETE = "verification_uri_complete";
    private static final String EXPIRES_IN = "expires_in";
    private static final String INTERVAL_NAME = "interval";

    private static final Set<String> OWN =
            Set.of(DEVICE_CODE, USER_CODE, VERIFICATION_URI, VERIFICATION_URI_COMPLETE, EXPIRES_IN, INTERVAL_NAME);

    /**
     * A checked response.
     *
     * @throws IllegalArgumentException if a time is below 0, or a URI is none that a user agent goes to
     */
    public DeviceResponse {
        if (expiresIn.isNegative() || interval.isNegative()) {
            throw new IllegalArgumentException("times are not negative");
        }
        if (!AbsoluteUri.is(verificationUri)
                || (verificationUriComplete != null && !AbsoluteUri.is(verificationUriComplete))) {
            throw new IllegalArgumentException("the owner is shown a URI");
        }
    }

    /**
     * Reads a response. One with a status other than 200 is an {@link dev.sansio.oauth.oauth2.response.ErrorResponse}.
     *
     * @throws DocumentException if it is none
     */
    public static DeviceResponse read(ResponseHead head, byte[] content) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        Document in = JsonContent.read(head.fields(), content);
        Duration expiresIn = in.seconds(EXPIRES_IN);
        if (expiresIn == null) {
            throw DocumentException.missing(EXPIRES_IN);
        }
        Duration interval = in.seconds(INTERVAL_NAME);
        return new DeviceResponse(
                in.requiredSecret(DEVICE_CODE),
                in.requiredText(USER_CODE),
                uri(in.requiredText(VERIFICATION_URI), VERIFICATION_URI),
                in.has(VERIFICATION_URI_COMPLETE)
                        ? uri(in.requiredText(VERIFICATION_URI_COMPLETE), VERIFICATION_URI_COMPLETE)
                        : null,
                expiresIn,
                interval == null ? INTERVAL : interval,
                in.without(OWN));
    }

    private static String uri(String text, String name) {
        if (!AbsoluteUri.is(text)) {
            throw DocumentException.unsuitable(name, "a URI that a user agent goes to");
        }
        return text;
    }

    /** The head of the response, for a provider. */
    public ResponseHead toHead() {
        return JsonContent.head(200);
    }

    /** The content of the response, for a provider. */
    public byte[] toContent() {
        return Document.builder()
                .secret(DEVICE_CODE, deviceCode)
                .text(USER_CODE, userCode)
                .text(VERIFICATION_URI, verificationUri)
                .text(VERIFICATION_URI_COMPLETE, verificationUriComplete)
                .seconds(EXPIRES_IN, expiresIn)
                .seconds(INTERVAL_NAME, interval)
                .all(others)
                .build()
                .toBytes();
    }

    /** Without the codes: whoever types the one that the owner sees answers for this device. */
    @Override
    public String toString() {
        return "DeviceResponse[" + verificationUri + ", " + expiresIn + ", " + interval + "]";
    }
}
