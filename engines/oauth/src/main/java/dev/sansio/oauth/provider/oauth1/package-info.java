/** The endpoints of OAuth 1 (RFC 5849). Not for others. */
@NullMarked
package dev.sansio.oauth.provider.oauth1;

import org.jspecify.annotations.NullMarked;
