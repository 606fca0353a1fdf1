/** SMTP and LMTP (RFC 5321, RFC 2033). */
@NullMarked
package dev.sansio.tool.smtp;

import org.jspecify.annotations.NullMarked;
