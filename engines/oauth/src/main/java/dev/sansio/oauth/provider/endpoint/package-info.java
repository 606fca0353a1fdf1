/** What a provider does at each of its endpoints; not for others. */
@NullMarked
package dev.sansio.oauth.provider.endpoint;

import org.jspecify.annotations.NullMarked;
