package dev.sansio.lsp.method;

import dev.sansio.lsp.json.JsonType;
import org.jspecify.annotations.Nullable;

/** A request or a notification. */
public sealed interface LspMethod permits RequestMethod, NotificationMethod {

    /** Such as {@code textDocument/hover}. */
    String name();

    /** Who sends it. */
    Direction direction();

    /** What it carries; {@link JsonType#NOTHING} for none. */
    JsonType<?> params();

    /** What is announced for it, and registered. */
    Capabilities capabilities();

    /**
     * What must be announced so that it may be sent, and how it is registered.
     *
     * @param client the path of what a client announces that can do with it, or null
     * @param server the path of what a server announces that can do with it, or null
     * @param registeredAs the method that it is registered as, if it is not its own
     * @param options what a registration carries, or null if it cannot be registered
     */
    record Capabilities(
            @Nullable String client,
            @Nullable String server,
            @Nullable String registeredAs,
            @Nullable JsonType<?> options) {

        /** Nothing. */
        public static final Capabilities NONE = new Capabilities(null, null, null, null);

        Capabilities withClient(String path) {
            return new Capabilities(path, server, registeredAs, options);
        }

        Capabilities withServer(String path) {
            return new Capabilities(client, path, registeredAs, options);
        }

        Capabilities withRegisteredAs(String method) {
            return new Capabilities(client, server, method, options);
        }

        Capabilities withOptions(JsonType<?> type) {
            return new Capabilities(client, server, registeredAs, type);
        }
    }
}
