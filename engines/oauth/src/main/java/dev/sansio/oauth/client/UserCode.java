package dev.sansio.oauth.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters on another device (RFC 8628 3.2), and is shown together with what asks for it (RFC 8628 5.4).
 *
 * @param code to be entered
 * @param uri where
 * @param completeUri with the code in it, to be shown as a picture; null without
 * @param lifetime how long the code is good
 */
public record UserCode(String code, String uri, @Nullable String completeUri, Duration lifetime) {}
