package dev.sansio.http;

/**
 * Why an exchange or a connection ended, in one list for all versions. Decide by the code; the number of the wire is for
 * logs.
 *
 * @param wire the number that was on the wire, or the code's own number in that version; -1 where there is none
 * @param detail for people: bounded, without secrets; may be empty
 */
public record HttpError(Code code, long wire, String detail) {

    /** An error with a detail that never was on a wire. */
    public static HttpError of(Code code, String detail) {
        return new HttpError(code, -1, detail);
    }

    /** What went wrong (RFC 9113 7, RFC 9114 8.1). */
    public enum Code {
        /** Nothing: a graceful end. */
        NO_ERROR(0x0, 0x100, 200),
        /** The peer broke a rule for which there is no better code. */
        PROTOCOL(0x1, 0x101, 400),
        /** We failed. */
        INTERNAL(0x2, 0x102, 500),
        /** More was sent than credit allowed. */
        FLOW_CONTROL(0x3, 0x101, 400),
        /** Settings were not acknowledged in time. */
        SETTINGS_TIMEOUT(0x4, 0x102, 408),
        /** A frame for an exchange that had ended. */
        STREAM_CLOSED(0x5, 0x105, 400),
        /** A frame of a size or layout that is not allowed. */
        FRAME(0x6, 0x106, 400),
        /** Not processed at all, so that it is safe to try again. */
        REFUSED(0x7, 0x10b, 503),
        /** No longer wanted. */
        CANCEL(0x8, 0x10c, 499),
        /** The compression of fields lost its state. */
        COMPRESSION(0x9, 0x200, 400),
        /** The connection behind CONNECT failed. */
        CONNECT(0xa, 0x10f, 502),
        /** The peer causes more work than is reasonable; a limit says which. */
        EXCESSIVE_LOAD(0xb, 0x107, 429),
        /** TLS is not as it must be. */
        INADEQUATE_SECURITY(0xc, 0x102, 400),
        /** HTTP/1.1 is needed for this. */
        HTTP_1_1_REQUIRED(0xd, 0x110, 505),
        /** HTTP/3: no SETTINGS came first. */
        MISSING_SETTINGS(0x1, 0x10a, 400),
        /** HTTP/3: an identifier was used wrongly. */
        ID(0x1, 0x108, 400),
        /** HTTP/3: a stream was created that must not be. */
        STREAM_CREATION(0x1, 0x103, 400),
        /** HTTP/3: a stream closed that the connection needs. */
        CLOSED_CRITICAL_STREAM(0x1, 0x104, 400),
        /** The message is not one of HTTP. */
        MALFORMED(0x1, 0x10e, 400),
        /** A request was not sent to its end. */
        INCOMPLETE(0x1, 0x10d, 400),
        /** The connection ended within a message. */
        TRUNCATED(0x1, 0x101, 400),
        /** A head or body met a limit. */
        TOO_LARGE(0xb, 0x107, 431),
        /** A method, coding, version or expectation that we do not know. */
        UNSUPPORTED(0x1, 0x10e, 501),
        /** Too slow. */
        TIMEOUT(0x8, 0x10c, 408),
        /** A number that no version defines. */
        UNKNOWN(0x2, 0x102, 500);

        private final int http2;
        private final int http3;
        private final int status;

        Code(int http2, int http3, int status) {
            this.http2 = http2;
            this.http3 = http3;
            this.status = status;
        }

        /** The error code of HTTP/2 (RFC 9113 7). */
        public int http2() {
            return http2;
        }

        /** The error code of HTTP/3 (RFC 9114 8.1) or QPACK (RFC 9204 6). */
        public long http3() {
            return http3;
        }

        /** The status that a response would have for it. */
        public int status() {
            return status;
        }

        /** The code of a number of HTTP/2; an unknown one is {@link #UNKNOWN}, as RFC 9113 7 has it. */
        public static Code ofHttp2(long number) {
            for (Code code : values()) {
                if (code.http2 == number) {
                    return code;
                }
            }
            return UNKNOWN;
        }

        /**
         * The code of a number of HTTP/3 (RFC 9114 8.1) or QPACK (RFC 9204 6). Errors in settings are {@link #PROTOCOL}, all of
         * QPACK are {@link #COMPRESSION}; an unknown one is {@link #NO_ERROR}, as RFC 9114 8.1 has it.
         */
        public static Code ofHttp3(long number) {
            if (number == 0x109) {
                return PROTOCOL;
            }
            if (number == 0x201 || number == 0x202) {
                return COMPRESSION;
            }
            for (Code code : values()) {
                if (code.http3 == number) {
                    return code;
                }
            }
            return NO_ERROR;
        }
    }
}
