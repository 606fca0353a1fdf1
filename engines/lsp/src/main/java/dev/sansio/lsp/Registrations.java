package dev.sansio.lsp;

import dev.sansio.lsp.protocol.Registration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The capabilities that are registered, by the ids of their registrations. */
final class Registrations {

    private final Map<String, Registration> byId = new LinkedHashMap<>();

    void add(Collection<Registration> registrations) {
        registrations.forEach(registration -> byId.put(registration.id(), registration));
    }

    void remove(String id) {
        byId.remove(id);
    }

    int size() {
        return byId.size();
    }

    List<Registration> all() {
        return List.copyOf(byId.values());
    }

    /** Whether a registration is as good as announcing a capability of a server: itself, or as a part of its options. */
    boolean stands(String path) {
        for (Registration registration : byId.values()) {
            for (String announced : Catalogue.serverCapabilities(registration.method())) {
                JsonNode options = registration.registerOptions();
                if (path.equals(announced)
                        || (options != null
                                && path.startsWith(announced + ".")
                                && Announced.of(options).has(path.substring(announced.length() + 1)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
