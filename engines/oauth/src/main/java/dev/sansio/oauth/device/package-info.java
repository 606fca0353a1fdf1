/**
 * Tokens for devices on which nobody can log in (RFC 8628): the device shows a code, its owner enters it elsewhere, and the device asks
 * for its tokens again and again.
 *
 * <p>{@link dev.sansio.oauth.device.DeviceRequest} and {@link dev.sansio.oauth.device.DeviceResponse} begin it, {@link
 * dev.sansio.oauth.device.DevicePolling} says when to ask and what an answer means, {@link dev.sansio.oauth.device.UserCode} is what
 * the owner reads and types. The token request itself is a {@link dev.sansio.oauth.oauth2.TokenRequest.DeviceCode}.
 *
 * <p>Withstood, each with a test: a provider that is asked faster than it wants; a device that asks for ever; codes that can be
 * guessed, or misread.
 *
 * <p>Left out: limiting how often a user code may be entered (RFC 8628 5.1), which needs a memory, and is for the provider.
 */
@NullMarked
package dev.sansio.oauth.device;

import org.jspecify.annotations.NullMarked;
