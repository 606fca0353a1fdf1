package dev.sansio.http2;

import dev.sansio.http.ContentLength;
import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.http2.hpack.HpackSink;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of one block and makes a message of them (RFC 9113 8.1 to 8.3). The block is read to its end whatever is
 * wrong with it, for the tables of both sides must stay in step; the first violation is kept.
 */
final class HeadReader implements HpackSink {

    private static final HttpField[] NOTHING = {};
    private static final int KEPT = 64;
    private static final int KEPT_CRUMBS = 8;
    private static final int OVERHEAD = 32;

    private final Http2Limits limits;
    private final long mostOctets;
    private final long mostLines;

    private HttpField[] fields = NOTHING;
    private int size;
    private long octets;
    private int lines;
    private boolean pseudoOver;
    private @Nullable HttpError violation;

    private @Nullable String method;
    private @Nullable String scheme;
    private @Nullable String authority;
    private @Nullable String path;
    private @Nullable String protocol;
    private @Nullable String status;
    private @Nullable String host;
    /** The pieces of a cookie, the first of which is among the fields too. */
    private HttpField[] crumbs = NOTHING;

    private int crumbCount;
    private int cookieAt;
    private long contentLength;
    private @Nullable String priority;

    HeadReader(Http2Limits limits) {
        this.limits = limits;
        this.mostOctets = limits.head().value();
        this.mostLines = limits.fields().value();
    }

    void begin() {
        size = 0;
        octets = 0;
        lines = 0;
        pseudoOver = false;
        violation = null;
        method = null;
        scheme = null;
        authority = null;
        path = null;
        protocol = null;
        status = null;
        host = null;
        crumbCount = 0;
        contentLength = ContentLength.NONE;
        priority = null;
    }

    /** Forgets the fields, so that nothing of a message stays behind. */
    void end() {
        if (fields.length > KEPT) {
            fields = NOTHING;
        } else {
            Arrays.fill(fields, 0, size, null);
        }
        if (crumbs.length > KEPT_CRUMBS) {
            crumbs = NOTHING;
        } else {
            Arrays.fill(crumbs, 0, crumbCount, null);
        }
        begin();
    }

    // --- the sink ---

    @Override
    public void pseudo(String name, String value, boolean sensitive) {
        if (!counted(name.length() + value.length())) {
            return;
        }
        if (pseudoOver) {
            violate("a pseudo-header field after others (RFC 9113 8.3)");
            return;
        }
        String before;
        switch (name) {
            case ":method" -> {
                before = method;
                method = value;
            }
            case ":scheme" -> {
                before = scheme;
                scheme = value;
            }
            case ":authority" -> {
                before = authority;
                authority = value;
            }
            case ":path" -> {
                before = path;
                path = value;
            }
            case ":protocol" -> {
                before = protocol;
                protocol = value;
            }
            case ":status" -> {
                before = status;
                status = value;
            }
            default -> {
                violate("an unknown pseudo-header field (RFC 9113 8.3)");
                return;
            }
        }
        if (before != null) {
            violate("a pseudo-header field twice (RFC 9113 8.3)");
        }
    }

    @Override
    public void field(HttpField field) {
        pseudoOver = true;
        if (!counted(field.name().length() + field.value().length())) {
            return;
        }
        FieldRole role = field.role();
        switch (role) {
            case PLAIN -> {}
            case HOST -> {
                if (host != null) {
                    violate("Host twice (RFC 9110 7.2)");
                }
                host = field.value();
                return;
            }
            case CONTENT_LENGTH -> {
                long length = ContentLength.of(field.value());
                if (length < 0 || contentLength != ContentLength.NONE) {
                    violate("content-length is no single number (RFC 9110 8.6)");
                }
                contentLength = length;
            }
            case TE -> {
                if (!field.value().equalsIgnoreCase("trailers")) {
                    violate("TE is other than trailers (RFC 9113 8.2.2)");
                }
            }
            case COOKIE -> {
                cookie(field);
                return;
            }
            default -> {
                if (role.connectionSpecific()) {
                    violate("a field of one connection (RFC 9113 8.2.2)");
                }
            }
        }
        if (role == FieldRole.PLAIN && field.name().equals(HttpNames.PRIORITY)) {
            priority = priority == null ? field.value() : priority + ", " + field.value();
        }
        add(field);
    }

    @Override
    public void malformed(String reason) {
        pseudoOver = true;
        counted(0);
        violate(reason);
    }

    private void add(HttpField field) {
        if (size == fields.length) {
            fields = Arrays.copyOf(fields, Math.max(16, 2 * size));
        }
        fields[size++] = field;
    }

    /** Crumbs become one field again, in the place of the first (RFC 9113 8.2.3). */
    private void cookie(HttpField crumb) {
        if (crumbCount == 0) {
            cookieAt = size;
            add(crumb);
        }
        if (crumbCount == crumbs.length) {
            crumbs = Arrays.copyOf(crumbs, Math.max(4, 2 * crumbCount));
        }
        crumbs[crumbCount++] = crumb;
    }

    private boolean counted(int length) {
        octets += length + OVERHEAD;
        lines++;
        return (octets <= mostOctets && lines <= mostLines) || exceeded();
    }

    private boolean exceeded() {
        exceed(octets > mostOctets ? limits.head().name() : limits.fields().name());
        return false;
    }

    private void exceed(String limit) {
        if (violation == null || violation.code() != HttpError.Code.TOO_LARGE) {
            violation = new HttpError(
                    HttpError.Code.TOO_LARGE, HttpError.Code.TOO_LARGE.http2(), "a head is larger than " + limit);
        }
    }

    private void violate(String detail) {
        if (violation == null) {
            violation = malformedBy(detail);
        }
    }

    static HttpError malformedBy(String detail) {
        return new HttpError(HttpError.Code.MALFORMED, HttpError.Code.PROTOCOL.http2(), detail);
    }

    // --- the message ---

    /** What is wrong so far, or null; the messages below may find more. */
    @Nullable
    HttpError violation() {
        return violation;
    }

    /** What {@code content-length} says, or -1. */
    long contentLength() {
        return contentLength;
    }

    /** What the field {@code Priority} says, or null. */
    @Nullable
    String priority() {
        return priority;
    }

    private HttpFields fields() {
        if (crumbCount > 1) {
            fields[cookieAt] = HttpField.joined(crumbs, crumbCount);
        }
        return HttpFields.of(fields, size);
    }

    /** The request, or null and a {@link #violation()}. */
    @Nullable
    RequestHead request(boolean protocols) {
        if (status != null || method == null) {
            violate("no request, for :method is missing or :status is there (RFC 9113 8.3.1)");
        } else if (method.equals("CONNECT") && protocol == null) {
            if (scheme != null || path != null || authority == null) {
                violate("CONNECT has :authority, and neither :scheme nor :path (RFC 9113 8.5)");
            }
        } else if (scheme == null || path == null) {
            violate("a request without :scheme or :path (RFC 9113 8.3.1)");
        } else if (protocol != null && (!protocols || !method.equals("CONNECT") || authority == null)) {
            violate(":protocol without CONNECT, :authority or the setting that allows it (RFC 8441 4)");
        }
        String target = authority();
        if (violation != null || method == null) {
            return null;
        }
        try {
            String lower = scheme == null || isKnown(scheme) ? scheme : scheme.toLowerCase(Locale.ROOT);
            return new RequestHead(method, lower, target, path == null ? "" : path, protocol, fields());
        } catch (IllegalArgumentException none) {
            violate(String.valueOf(none.getMessage()));
            return null;
        }
    }

    private static boolean isKnown(String scheme) {
        return scheme.equals("https") || scheme.equals("http");
    }

    /** {@code :authority}, or {@code Host}, which must not contradict it (RFC 9113 8.3.1). */
    private @Nullable String authority() {
        if (authority != null && host != null && !authority.equalsIgnoreCase(host)) {
            violate("Host and :authority differ (RFC 9113 8.3.1)");
        }
        String target = authority != null ? authority : host;
        if ((target == null || target.isEmpty()) && scheme != null && isKnown(scheme)) {
            violate("a request of http or https without an authority (RFC 9113 8.3.1)");
        }
        return target;
    }

    /** The response, or null and a {@link #violation()}. */
    @Nullable
    ResponseHead response() {
        int number = statusNumber();
        if (number == 0
                || number == 101
                || method != null
                || scheme != null
                || path != null
                || authority != null
                || protocol != null) {
            violate("a response has :status alone, three digits that are not 101 (RFC 9113 8.3.2, 8.6)");
        }
        if (violation != null) {
            return null;
        }
        if (host != null) {
            add(new HttpField(HttpNames.HOST, host));
        }
        return new ResponseHead(number, fields());
    }

    private int statusNumber() {
        if (status == null || status.length() != 3) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < 3; i++) {
            int digit = status.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number < 100 ? 0 : number;
    }

    /** The trailers without what has no business there (RFC 9110 6.5.1), or null and a {@link #violation()}. */
    @Nullable
    HttpFields trailers() {
        if (method != null
                || scheme != null
                || path != null
                || authority != null
                || protocol != null
                || status != null) {
            violate("a pseudo-header field in trailers (RFC 9113 8.1)");
        }
        if (violation != null) {
            return null;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (fields[i].role().allowedInTrailers()) {
                fields[kept++] = fields[i];
            }
        }
        Arrays.fill(fields, kept, size, null);
        size = kept;
        return HttpFields.of(fields, kept);
    }
}
