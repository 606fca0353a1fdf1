package dev.sansio.lsp;

import dev.sansio.lsp.method.LspMethod;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The methods of the specification by their names, and what must be announced for them. */
final class Catalogue {

    private static final Map<String, RequestMethod<?, ?>> REQUESTS;
    private static final Map<String, NotificationMethod<?>> NOTIFICATIONS;
    /** By what a method is registered as: the capabilities of clients and of servers. */
    private static final Map<String, Set<String>> CLIENT;

    private static final Map<String, Set<String>> SERVER;

    static {
        Map<String, RequestMethod<?, ?>> requests = new HashMap<>();
        Map<String, NotificationMethod<?>> notifications = new HashMap<>();
        Map<String, Set<String>> client = new HashMap<>();
        Map<String, Set<String>> server = new HashMap<>();
        for (RequestMethod<?, ?> method : Requests.ALL) {
            requests.put(method.name(), method);
            add(client, method, method.capabilities().client());
            add(server, method, serverCapability(method));
        }
        for (NotificationMethod<?> method : Notifications.ALL) {
            notifications.put(method.name(), method);
            add(client, method, method.capabilities().client());
            add(server, method, serverCapability(method));
        }
        REQUESTS = Map.copyOf(requests);
        NOTIFICATIONS = Map.copyOf(notifications);
        CLIENT = Map.copyOf(client);
        // what is a part of another one is announced by the options of a registration
        server.values().forEach(all -> all.removeIf(path -> all.stream().anyMatch(it -> path.startsWith(it + "."))));
        SERVER = Map.copyOf(server);
    }

    private Catalogue() {}

    private static void add(Map<String, Set<String>> all, LspMethod method, @Nullable String capability) {
        if (capability != null) {
            String given = method.capabilities().registeredAs();
            all.computeIfAbsent(given == null ? method.name() : given, any -> new TreeSet<>())
                    .add(capability);
        }
    }

    static @Nullable RequestMethod<?, ?> request(String name) {
        return REQUESTS.get(name);
    }

    static @Nullable NotificationMethod<?> notification(String name) {
        return NOTIFICATIONS.get(name);
    }

    /** What a server announces for a method; null if nothing. The meta-model forgets notebooks. */
    static @Nullable String serverCapability(LspMethod method) {
        String given = method.capabilities().server();
        return given == null
                        && "notebookDocument/sync".equals(method.capabilities().registeredAs())
                ? "notebookDocumentSync"
                : given;
    }

    /** What a client announces that a server may send a request to; null if nothing. */
    static @Nullable String clientCapability(LspMethod method) {
        String given = method.capabilities().client();
        if (method.equals(Requests.CODE_LENS_REFRESH)) {
            return given + ".refreshSupport"; // as for all others; here the meta-model stops short of it
        }
        // asking the user needs no capability, only what the actions may carry does
        return method.equals(Requests.SHOW_MESSAGE) ? null : given;
    }

    /** What servers announce for what is registered under a name. */
    static Set<String> serverCapabilities(String registered) {
        return SERVER.getOrDefault(registered, Set.of());
    }

    /** What clients announce for what is registered under a name. */
    static Set<String> clientCapabilities(String registered) {
        return CLIENT.getOrDefault(registered, Set.of());
    }
}
