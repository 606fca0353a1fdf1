/** The endpoints, put together. Not for others. */
@NullMarked
package dev.sansio.oauth.provider.endpoint;

import org.jspecify.annotations.NullMarked;
