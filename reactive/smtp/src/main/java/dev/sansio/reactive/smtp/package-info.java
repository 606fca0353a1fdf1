/**
 * Mail as a stream: a client and a server for SMTP and LMTP on Reactor.
 *
 * <p>{@link dev.sansio.reactive.smtp.SmtpClient} sends {@link dev.sansio.reactive.smtp.Mail}s over pooled, pipelined
 * connections; {@link dev.sansio.reactive.smtp.SmtpServer} hands them to one function. Bodies are streams in both directions, and
 * demand reaches the socket. TLS is our own engine in the stack.
 *
 * <p>Every {@code Mono} and {@code Flux} here is cold and can be cancelled. Errors are
 * {@link dev.sansio.reactive.smtp.SmtpException}s, which say whether a retry makes sense. No waiting time is infinite.
 */
@NullMarked
package dev.sansio.reactive.smtp;

import org.jspecify.annotations.NullMarked;
