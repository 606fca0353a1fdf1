/** A whole request, how it goes on while answers are waited for, and the response: what all endpoints have in common. Not for others. */
@NullMarked
package dev.sansio.oauth.provider.call;

import org.jspecify.annotations.NullMarked;
