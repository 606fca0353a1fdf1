package dev.sansio.github.api;

import dev.sansio.github.auth.Credentials;
import dev.sansio.github.catalogue.Operation;
import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of the REST interface.
 *
 * @param method of HTTP
 * @param target a path with its query, below the root of the interface; or an absolute URI at one of GitHub's origins
 * @param uploads whether a path is below the root of uploads
 * @param fields besides those that each call has
 * @param content empty for none
 * @param credentials as whom it is made; null for those of the engine
 * @param mutation whether it may change something, and so waits for its turn
 */
public record RestCall(
        String method,
        String target,
        boolean uploads,
        HttpFields fields,
        ByteBuffer content,
        @Nullable Credentials credentials,
        boolean mutation) {

    /** Those that the engine writes by itself. */
    private static final Set<String> OURS = Set.of("authorization", "user-agent", "content-length", "host");

    /**
     * A checked call.
     *
     * @throws IllegalArgumentException if a field is one of those that the engine writes, or the target is none
     */
    public RestCall {
        content = content.asReadOnlyBuffer();
        fields.forEach(field -> {
            if (OURS.contains(field.name())) {
                throw new IllegalArgumentException(field.name() + " is written by the engine");
            }
        });
        if (!target.startsWith("/") && Origin.Location.parse(target) == null) {
            throw new IllegalArgumentException("the target is neither a path nor a URI of HTTP");
        }
    }

    /** A call of an operation, to be completed. */
    public static RestCallBuilder to(Operation operation) {
        return new RestCallBuilder(operation);
    }

    /**
     * A call that the catalogue does not have, to be completed.
     *
     * @param template a path, with {@code {name}} for a value in one segment, and {@code {+name}} for one that may be several
     */
    public static RestCallBuilder to(String method, String template) {
        return new RestCallBuilder(method, template);
    }

    /** GET of a path or URI as it is. */
    public static RestCall get(String target) {
        return new RestCall("GET", target, false, HttpFields.EMPTY, ByteBuffer.allocate(0), null, false);
    }

    /** The same call elsewhere. */
    public RestCall withTarget(String other) {
        return new RestCall(method, other, uploads, fields, content, credentials, mutation);
    }

    /** The same call as somebody else. */
    public RestCall as(Credentials other) {
        return new RestCall(method, target, uploads, fields, content, other, mutation);
    }

    /** Whether answers may come from a cache. */
    public boolean cacheable() {
        return method.equals("GET") && !fields.contains("if-none-match") && !fields.contains("if-modified-since");
    }

    /** Method and target. */
    @Override
    public String toString() {
        return "RestCall[" + method + " " + target + "]";
    }
}
