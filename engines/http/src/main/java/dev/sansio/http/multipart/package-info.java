/**
 * Multipart content as streams: {@code multipart/form-data} (RFC 7578) and every other subtype (RFC 2046 5.1).
 *
 * <p>{@link dev.sansio.http.multipart.MultipartDecoder} turns bytes into {@link dev.sansio.http.multipart.MultipartEvent}s,
 * {@link dev.sansio.http.multipart.MultipartEncoder} turns {@link dev.sansio.http.multipart.MultipartCommand}s into bytes.
 * Both are engines like any other: give the decoder what {@code DataReceived} has, tell it {@code eof} at the end, and send on
 * what the encoder transmits. A part that is multipart itself is given to a decoder of its own.
 *
 * <pre>{@code
 * MultipartDecoder decoder = MultipartDecoder.formData(Boundary.of(MediaType.parse(contentType)), MultipartLimits.DEFAULT);
 * decoder.receive(data, now);
 * MultipartEvent event = decoder.poll(); // PartBegan, PartData, PartEnded, ..., Completed
 * }</pre>
 *
 * <p>Strict where readers have differed, and attacks were built on that: lines end with CRLF, a delimiter has nothing but
 * blanks behind it, no parameter and no disposition is repeated, the closing delimiter must come. The search for the delimiter
 * is linear whatever the content, keeps at most one delimiter's length back, and copies nothing. All sizes are named in
 * {@link dev.sansio.http.multipart.MultipartLimits}.
 *
 * <p>Left out: transfer encodings of mail (RFC 7578 4.7 deprecates them; the field is in the head of its part), and folded
 * lines. Contents are octets: whoever turns them into text asks {@link dev.sansio.http.multipart.FormData#charset} how.
 */
@NullMarked
package dev.sansio.http.multipart;

import org.jspecify.annotations.NullMarked;
