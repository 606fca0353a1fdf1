/**
 * Names and values as OAuth sends them: in a query, in a form (HTML 4.01 17.13.4, RFC 6749 appendix B), and percent-encoded
 * (RFC 3986 2.1, RFC 5849 3.6).
 *
 * <p>Reading is strict, because two readers that differ are how a check is passed by: a percent sign without two hexadecimal
 * digits, octets that are no UTF-8, characters that stand in no URI, and what exceeds a limit are a {@link
 * dev.sansio.oauth.form.FormException}. A name may come twice, and {@link dev.sansio.oauth.form.Parameters#value} then refuses
 * to choose. Values are not shown in {@code toString}: any of them may be a secret.
 */
@NullMarked
package dev.sansio.oauth.form;

import org.jspecify.annotations.NullMarked;
