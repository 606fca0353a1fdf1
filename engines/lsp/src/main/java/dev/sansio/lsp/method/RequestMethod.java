package dev.sansio.lsp.method;

import dev.sansio.lsp.json.JsonType;
import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param partialResult the type of the parts that a result may come in, or null if it comes in one piece
 * @param errorData the type of the data of its errors, or null if they have none
 * @param <P> what it carries
 * @param <R> what is answered
 */
public record RequestMethod<P extends @Nullable Object, R extends @Nullable Object>(
        String name,
        Direction direction,
        JsonType<P> params,
        JsonType<R> result,
        @Nullable JsonType<?> partialResult,
        @Nullable JsonType<?> errorData,
        Capabilities capabilities)
        implements LspMethod {

    /** A request for which nothing must be announced; for those that a specification does not have, too. */
    public static <P extends @Nullable Object, R extends @Nullable Object> RequestMethod<P, R> of(
            String name, Direction direction, JsonType<P> params, JsonType<R> result) {
        return new RequestMethod<>(name, direction, params, result, null, null, Capabilities.NONE);
    }

    /** This one, with parts of results. */
    public RequestMethod<P, R> partial(JsonType<?> type) {
        return new RequestMethod<>(name, direction, params, result, type, errorData, capabilities);
    }

    /** This one, with data of errors. */
    public RequestMethod<P, R> error(JsonType<?> type) {
        return new RequestMethod<>(name, direction, params, result, partialResult, type, capabilities);
    }

    /** This one, with what a client must announce. */
    public RequestMethod<P, R> client(String path) {
        return with(capabilities.withClient(path));
    }

    /** This one, with what a server must announce. */
    public RequestMethod<P, R> server(String path) {
        return with(capabilities.withServer(path));
    }

    /** This one, registered as another method. */
    public RequestMethod<P, R> registeredAs(String method) {
        return with(capabilities.withRegisteredAs(method));
    }

    /** This one, registered with options. */
    public RequestMethod<P, R> registers(JsonType<?> options) {
        return with(capabilities.withOptions(options));
    }

    private RequestMethod<P, R> with(Capabilities changed) {
        return new RequestMethod<>(name, direction, params, result, partialResult, errorData, changed);
    }

    /** The name: it says all. */
    @Override
    public String toString() {
        return name;
    }
}
