/** What an application gives to, and takes from, the auto-configured SMTP client. */
@NullMarked
package dev.sansio.spring.boot.smtp;

import org.jspecify.annotations.NullMarked;
