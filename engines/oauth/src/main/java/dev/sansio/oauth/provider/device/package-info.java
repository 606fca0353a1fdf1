/** Devices and their owners (RFC 8628). Not for others. */
@NullMarked
package dev.sansio.oauth.provider.device;

import org.jspecify.annotations.NullMarked;
