/**
 * Conversations in files.
 *
 * <pre>
 * # a comment; blank lines do not count
 * S: 220 ready              a line that the server sends, CRLF implied
 * C: EHLO here              a line that the client sends
 * C> 00 ff 0d               bytes in hexadecimal, nothing implied
 * S: \xE9\t\\\r\n           escapes: \r \n \t \\ \xNN; anything else is UTF-8
 * &#64;send quit                our application sends the command of this name
 * &#64;wait PT30S               time passes (ISO 8601)
 * &#64;eof C                    the client finishes its direction: given to us if we are the server, expected of us else
 * &#64;lost                     the carrier is lost
 * &#64;fails truncated          our engine has failed with this code
 * </pre>
 */
@NullMarked
package dev.sansio.testkit.transcript;

import org.jspecify.annotations.NullMarked;
