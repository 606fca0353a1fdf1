package dev.sansio.oauth.provider.call;

import dev.sansio.http.HttpNames;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the endpoint of a request. Paths are compared character by character; nothing is normalised. */
public final class Router {

    private final Map<String, ProviderEndpoint> paths = new HashMap<>();
    private final Map<ProviderEndpoint, Endpoint> endpoints;
    private final String registered;

    /** A router for endpoints at their paths. */
    public Router(ProviderOptions options, Map<ProviderEndpoint, Endpoint> endpoints) {
        this.endpoints = new EnumMap<>(endpoints);
        endpoints.keySet().forEach(each -> paths.put(options.path(each), each));
        registered = options.path(ProviderEndpoint.REGISTRATION) + "/";
    }

    /** Which endpoint is at the path of a request; null if there is none. */
    public @Nullable ProviderEndpoint endpoint(Call call) {
        ProviderEndpoint found = paths.get(call.path());
        if (found == null && call.path().startsWith(registered)) {
            return endpoints.containsKey(ProviderEndpoint.REGISTRATION) ? ProviderEndpoint.REGISTRATION : null;
        }
        return found;
    }

    /** What comes of a request. */
    public Effect<Reply> answer(Call call) {
        ProviderEndpoint where = endpoint(call);
        Endpoint endpoint = where == null ? null : endpoints.get(where);
        if (endpoint == null) {
            return Effect.of(Reply.empty(404));
        }
        String method = call.head().method();
        if (!endpoint.methods().contains(method.equals("HEAD") ? "GET" : method)) {
            return Effect.of(
                    Reply.empty(405).with(HttpNames.ALLOW, String.join(", ", new TreeSet<>(endpoint.methods()))));
        }
        return endpoint.answer(call);
    }
}
