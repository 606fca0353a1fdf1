package dev.sansio.oauth.client;

import dev.sansio.oauth.device.DeviceResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a device is shown (RFC 8628 3.3), together with what asks for it (RFC 8628 5.4).
 *
 * @param userCode to be entered elsewhere
 * @param uri where
 * @param completeUri the same with the code in it, for a picture that is scanned; null without
 * @param lifetime how long the code is good
 */
public record UserPrompt(
        String userCode, String uri, @Nullable String completeUri, Duration lifetime) {

    static UserPrompt of(DeviceResponse response) {
        return new UserPrompt(
                response.userCode(),
                response.verificationUri(),
                response.verificationUriComplete(),
                response.expiresIn());
    }

    /** Without the code: whoever enters it answers for this device. */
    @Override
    public String toString() {
        return "UserPrompt[" + uri + ", " + lifetime + "]";
    }
}
