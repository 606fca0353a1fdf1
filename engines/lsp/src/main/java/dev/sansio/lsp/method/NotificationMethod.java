package dev.sansio.lsp.method;

import dev.sansio.lsp.json.JsonType;
import org.jspecify.annotations.Nullable;

/**
 * A notification.
 *
 * @param <P> what it carries
 */
public record NotificationMethod<P extends @Nullable Object>(
        String name, Direction direction, JsonType<P> params, Capabilities capabilities) implements LspMethod {

    /** A notification for which nothing must be announced; for those that a specification does not have, too. */
    public static <P extends @Nullable Object> NotificationMethod<P> of(
            String name, Direction direction, JsonType<P> params) {
        return new NotificationMethod<>(name, direction, params, Capabilities.NONE);
    }

    /** This one, with what a client must announce. */
    public NotificationMethod<P> client(String path) {
        return new NotificationMethod<>(name, direction, params, capabilities.withClient(path));
    }

    /** This one, with what a server must announce. */
    public NotificationMethod<P> server(String path) {
        return new NotificationMethod<>(name, direction, params, capabilities.withServer(path));
    }

    /** This one, registered as another method. */
    public NotificationMethod<P> registeredAs(String method) {
        return new NotificationMethod<>(name, direction, params, capabilities.withRegisteredAs(method));
    }

    /** This one, registered with options. */
    public NotificationMethod<P> registers(JsonType<?> options) {
        return new NotificationMethod<>(name, direction, params, capabilities.withOptions(options));
    }

    /** The name: it says all. */
    @Override
    public String toString() {
        return name;
    }
}
