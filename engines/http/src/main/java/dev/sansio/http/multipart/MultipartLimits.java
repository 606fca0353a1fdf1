package dev.sansio.http.multipart;

import dev.sansio.core.Limit;

/**
 * How much a decoder takes. Whoever exceeds one fails with the code {@code limit}, and the message names it.
 *
 * @param parts how many parts
 * @param head octets of the head of one part, line ends counted
 * @param fields field lines of one part
 * @param part octets of the content of one part
 * @param total octets altogether, with delimiters, heads and what surrounds them
 * @param preamble octets before the first delimiter
 * @param padding blanks behind a delimiter
 * @param epilogue octets behind the last delimiter
 */
public record MultipartLimits(
        Limit parts, Limit head, Limit fields, Limit part, Limit total, Limit preamble, Limit padding, Limit epilogue) {

    /** 128 parts; heads of 8 KiB and 16 fields; parts and total of 1 GiB; 1 KiB around them; 64 blanks. */
    public static final MultipartLimits DEFAULT = of(128, 8192, 16, 1L << 30, 1L << 30, 1024, 64, 1024);

    private static MultipartLimits of(
            long parts, long head, long fields, long part, long total, long preamble, long padding, long epilogue) {
        return new MultipartLimits(
                new Limit("MultipartLimits.parts", parts),
                new Limit("MultipartLimits.head", head),
                new Limit("MultipartLimits.fields", fields),
                new Limit("MultipartLimits.part", part),
                new Limit("MultipartLimits.total", total),
                new Limit("MultipartLimits.preamble", preamble),
                new Limit("MultipartLimits.padding", padding),
                new Limit("MultipartLimits.epilogue", epilogue));
    }

    /** The same with another number of parts. */
    public MultipartLimits withParts(long value) {
        return of(
                value,
                head.value(),
                fields.value(),
                part.value(),
                total.value(),
                preamble.value(),
                padding.value(),
                epilogue.value());
    }

    /** The same with other bounds on the head of a part: octets, and field lines. */
    public MultipartLimits withHead(long octets, long lines) {
        return of(
                parts.value(),
                octets,
                lines,
                part.value(),
                total.value(),
                preamble.value(),
                padding.value(),
                epilogue.value());
    }

    /** The same with other bounds on content: octets of one part, and altogether. */
    public MultipartLimits withSizes(long onePart, long altogether) {
        return of(
                parts.value(),
                head.value(),
                fields.value(),
                onePart,
                altogether,
                preamble.value(),
                padding.value(),
                epilogue.value());
    }

    /** The same with other bounds on what surrounds the parts: octets before, blanks behind delimiters, octets behind. */
    public MultipartLimits withSurroundings(long before, long blanks, long behind) {
        return of(parts.value(), head.value(), fields.value(), part.value(), total.value(), before, blanks, behind);
    }
}
