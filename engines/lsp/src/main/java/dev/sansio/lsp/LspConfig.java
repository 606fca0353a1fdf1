package dev.sansio.lsp;

import dev.sansio.lsp.jsonrpc.Conventions;
import dev.sansio.lsp.jsonrpc.JsonRpcConfig;
import java.util.Set;

/**
 * How a session is led.
 *
 * @param rpc frames, messages, requests and their time; the conventions are always those of LSP
 * @param limits the other bounds
 * @param customRequests requests that the specification does not have and the application answers; others are refused
 */
public record LspConfig(JsonRpcConfig rpc, LspLimits limits, Set<String> customRequests) {

    /** The defaults of all parts. */
    public static final LspConfig DEFAULTS =
            new LspConfig(JsonRpcConfig.DEFAULTS.withConventions(Conventions.LSP), LspLimits.DEFAULTS, Set.of());

    public LspConfig {
        rpc = rpc.withConventions(Conventions.LSP);
        customRequests = Set.copyOf(customRequests);
    }

    /** This config with another {@link #rpc}. */
    public LspConfig withRpc(JsonRpcConfig rpc) {
        return new LspConfig(rpc, limits, customRequests);
    }

    /** This config with other {@link #limits}. */
    public LspConfig withLimits(LspLimits limits) {
        return new LspConfig(rpc, limits, customRequests);
    }

    /** This config with {@link #customRequests}. */
    public LspConfig withCustomRequests(String... methods) {
        return new LspConfig(rpc, limits, Set.of(methods));
    }
}
