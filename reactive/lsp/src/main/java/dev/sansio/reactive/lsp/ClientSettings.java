package dev.sansio.reactive.lsp;

import dev.sansio.lsp.LspClientEngine;
import dev.sansio.lsp.LspConfig;
import dev.sansio.lsp.protocol.ClientCapabilities;
import dev.sansio.lsp.protocol.WorkspaceFolder;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

record ClientSettings(
        Function<Supplier<LspClientEngine>, Mono<Wire>> opening,
        LspConfig config,
        List<WorkspaceFolder> folders,
        ClientCapabilities capabilities,
        @Nullable JsonNode options,
        Handlers handlers,
        Duration closeTimeout,
        RestartPolicy restart) {

    static ClientSettings of(Function<Supplier<LspClientEngine>, Mono<Wire>> opening) {
        LspConfig config = LspConfig.DEFAULTS.withRpc(LspConfig.DEFAULTS.rpc().withTimeout(Duration.ofMinutes(1)));
        return new ClientSettings(
                opening,
                config,
                List.of(),
                DefaultCapabilities.ALL,
                null,
                DefaultHandlers.ALL,
                Duration.ofSeconds(5),
                RestartPolicy.NEVER);
    }

    ClientSettings withConfig(LspConfig changed) {
        return new ClientSettings(opening, changed, folders, capabilities, options, handlers, closeTimeout, restart);
    }

    ClientSettings withFolders(List<WorkspaceFolder> changed) {
        Handlers known = DefaultHandlers.folders(handlers, changed);
        return new ClientSettings(opening, config, changed, capabilities, options, known, closeTimeout, restart);
    }

    ClientSettings withCapabilities(ClientCapabilities changed) {
        return new ClientSettings(opening, config, folders, changed, options, handlers, closeTimeout, restart);
    }

    ClientSettings withOptions(@Nullable JsonNode changed) {
        return new ClientSettings(opening, config, folders, capabilities, changed, handlers, closeTimeout, restart);
    }

    ClientSettings withHandlers(Handlers changed) {
        return new ClientSettings(opening, config, folders, capabilities, options, changed, closeTimeout, restart);
    }

    ClientSettings withCloseTimeout(Duration changed) {
        return new ClientSettings(opening, config, folders, capabilities, options, handlers, changed, restart);
    }

    ClientSettings withRestart(RestartPolicy changed) {
        return new ClientSettings(opening, config, folders, capabilities, options, handlers, closeTimeout, changed);
    }
}
