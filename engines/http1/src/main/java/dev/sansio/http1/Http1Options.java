package dev.sansio.http1;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an engine behaves: a named profile for its role, and what is changed in it.
 *
 * @param tolerances what is tolerated beyond the strict grammar
 * @param limits every bound
 * @param timeouts every wait
 * @param scheme the server: what the scheme of requests is that do not say it, such as {@code https} on TLS; null for unknown
 * @param absoluteForm the client: whether targets are written in absolute-form, as proxies want them (RFC 9112 3.2.2)
 * @param rawFields whether fields of the connection stay in heads, for inspectors; else they are taken out
 * @param lineMemory whether the lines of the last head are remembered, which makes similar heads cheaper
 */
public record Http1Options(
        Set<Http1Tolerance> tolerances,
        Http1Limits limits,
        Http1Timeouts timeouts,
        @Nullable String scheme,
        boolean absoluteForm,
        boolean rawFields,
        boolean lineMemory) {

    /** Copies the set. */
    public Http1Options {
        tolerances = Set.copyOf(tolerances);
    }

    /** A server that tolerates nothing, with tight limits. */
    public static Http1Options strictServer() {
        return of(
                EnumSet.noneOf(Http1Tolerance.class),
                Http1Limits.TIGHT,
                Http1Timeouts.SERVER.withBody(Http1Timeouts.SERVER.body(), 240));
    }

    /** A server as RFC 9112 wants it where that is safe. */
    public static Http1Options server() {
        return of(
                EnumSet.of(Http1Tolerance.FORBIDDEN_TRAILERS, Http1Tolerance.BLANKS_IN_CHUNK_LINES),
                Http1Limits.DEFAULTS,
                Http1Timeouts.SERVER);
    }

    /**
     * A server for old clients, that tolerates what RFC 9112 allows to tolerate. Not behind or before other software that
     * reads the same messages differently: that is how requests are smuggled.
     */
    public static Http1Options compatibleServer() {
        return of(
                EnumSet.of(
                        Http1Tolerance.FORBIDDEN_TRAILERS,
                        Http1Tolerance.BLANKS_IN_CHUNK_LINES,
                        Http1Tolerance.EQUAL_LENGTHS,
                        Http1Tolerance.LENGTH_AND_CHUNKED,
                        Http1Tolerance.DIFFERENT_HOST,
                        Http1Tolerance.LATER_MINOR_VERSIONS,
                        Http1Tolerance.UNKNOWN_EXPECTATIONS),
                Http1Limits.DEFAULTS,
                Http1Timeouts.SERVER);
    }

    /** A client that tolerates nothing, with tight limits. */
    public static Http1Options strictClient() {
        return of(
                EnumSet.noneOf(Http1Tolerance.class),
                Http1Limits.TIGHT.withRequests(Long.MAX_VALUE),
                Http1Timeouts.CLIENT);
    }

    /** A client as RFC 9112 wants it where that is safe. */
    public static Http1Options client() {
        return of(
                EnumSet.of(
                        Http1Tolerance.FORBIDDEN_TRAILERS,
                        Http1Tolerance.BLANKS_IN_CHUNK_LINES,
                        Http1Tolerance.FOLDED_FIELDS,
                        Http1Tolerance.MISSING_REASON),
                Http1Limits.DEFAULTS,
                Http1Timeouts.CLIENT);
    }

    /** A client for servers that get many things wrong. */
    public static Http1Options compatibleClient() {
        return of(
                EnumSet.complementOf(EnumSet.of(Http1Tolerance.H2C_UPGRADES)),
                Http1Limits.DEFAULTS
                        .withHead(256L << 10)
                        .withFieldLine(64L << 10)
                        .withFields(1000),
                Http1Timeouts.CLIENT);
    }

    private static Http1Options of(Set<Http1Tolerance> tolerances, Http1Limits limits, Http1Timeouts timeouts) {
        return new Http1Options(tolerances, limits, timeouts, null, false, false, true);
    }

    /** Whether something is tolerated. */
    public boolean tolerates(Http1Tolerance what) {
        return tolerances.contains(what);
    }

    /** These options with one tolerance more. */
    public Http1Options tolerating(Http1Tolerance what) {
        Set<Http1Tolerance> more = EnumSet.of(what);
        more.addAll(tolerances);
        return new Http1Options(more, limits, timeouts, scheme, absoluteForm, rawFields, lineMemory);
    }

    /** These options with one tolerance less. */
    public Http1Options refusing(Http1Tolerance what) {
        Set<Http1Tolerance> fewer = EnumSet.noneOf(Http1Tolerance.class);
        fewer.addAll(tolerances);
        fewer.remove(what);
        return new Http1Options(fewer, limits, timeouts, scheme, absoluteForm, rawFields, lineMemory);
    }

    /** These options with other limits. */
    public Http1Options withLimits(Http1Limits other) {
        return new Http1Options(tolerances, other, timeouts, scheme, absoluteForm, rawFields, lineMemory);
    }

    /** These options with other times. */
    public Http1Options withTimeouts(Http1Timeouts other) {
        return new Http1Options(tolerances, limits, other, scheme, absoluteForm, rawFields, lineMemory);
    }

    /** These options with a {@link #scheme} for requests that do not say it. */
    public Http1Options withScheme(String other) {
        return new Http1Options(tolerances, limits, timeouts, other, absoluteForm, rawFields, lineMemory);
    }

    /** These options with another choice of {@link #absoluteForm}. */
    public Http1Options withAbsoluteForm(boolean choice) {
        return new Http1Options(tolerances, limits, timeouts, scheme, choice, rawFields, lineMemory);
    }

    /** These options with another choice of {@link #rawFields}. */
    public Http1Options withRawFields(boolean choice) {
        return new Http1Options(tolerances, limits, timeouts, scheme, absoluteForm, choice, lineMemory);
    }

    /** These options with another choice of {@link #lineMemory}. */
    public Http1Options withLineMemory(boolean choice) {
        return new Http1Options(tolerances, limits, timeouts, scheme, absoluteForm, rawFields, choice);
    }
}
