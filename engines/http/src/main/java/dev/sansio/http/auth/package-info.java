/**
 * Authentication (RFC 9110 11): challenges, credentials, and what the schemes Basic (RFC 7617), Bearer (RFC 6750) and Digest
 * (RFC 7616) put into them. Secrets do not show in {@code toString}.
 */
@NullMarked
package dev.sansio.http.auth;

import org.jspecify.annotations.NullMarked;
