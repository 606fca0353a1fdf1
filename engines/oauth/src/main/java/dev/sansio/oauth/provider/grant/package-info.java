/** The token endpoint: what is given for tokens (RFC 6749 3.2), and how tokens are made. Not for others. */
@NullMarked
package dev.sansio.oauth.provider.grant;

import org.jspecify.annotations.NullMarked;
