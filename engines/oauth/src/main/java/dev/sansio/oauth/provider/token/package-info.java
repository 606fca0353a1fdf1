/** What is done with tokens: given back, asked about, and shown for what is known of a user. Not for others. */
@NullMarked
package dev.sansio.oauth.provider.token;

import org.jspecify.annotations.NullMarked;
