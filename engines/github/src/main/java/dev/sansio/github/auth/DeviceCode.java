package dev.sansio.github.auth;

import java.time.Duration;

/**
 * What a person needs to log in on another device (RFC 8628 3.2).
 *
 * @param userCode to be typed there
 * @param verificationUri where; show it as it is, so that nobody is led elsewhere
 * @param lifetime how long the code is good for
 */
public record DeviceCode(String userCode, String verificationUri, Duration lifetime) {}
