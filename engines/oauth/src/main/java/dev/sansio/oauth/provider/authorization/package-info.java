/** The authorization endpoint, requests that are pushed or signed, and what users decide. Not for others. */
@NullMarked
package dev.sansio.oauth.provider.authorization;

import org.jspecify.annotations.NullMarked;
