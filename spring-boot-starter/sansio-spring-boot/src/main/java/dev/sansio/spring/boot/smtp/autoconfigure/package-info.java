/**
 * Auto-configuration of an SMTP client from {@code sansio.smtp.*}. Nothing connects before the first mail. Not here yet: named
 * clients, SSL bundles, health, observation and an embedded server.
 */
@NullMarked
package dev.sansio.spring.boot.smtp.autoconfigure;

import org.jspecify.annotations.NullMarked;
