/** What messages say about caching (RFC 9111 5.2). There is no cache here. */
@NullMarked
package dev.sansio.http.caching;

import org.jspecify.annotations.NullMarked;
