package dev.sansio.reactive.lsp;

import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.LspEvent;
import dev.sansio.netty.Link;
import dev.sansio.netty.process.ProcessLink;
import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An engine on whatever carries it. */
interface Wire {

    Flux<LspEvent> events();

    Mono<Void> send(LspCommand command);

    void abort();

    Mono<Void> closed();

    /** The exit value of a process; empty for what is none. */
    Mono<Integer> exit();

    Flux<ByteBuffer> standardError();

    static Wire of(Link<LspCommand, LspEvent> link) {
        return new Wire() {
            @Override
            public Flux<LspEvent> events() {
                return link.events();
            }

            @Override
            public Mono<Void> send(LspCommand command) {
                return link.send(command);
            }

            @Override
            public void abort() {
                link.abort();
            }

            @Override
            public Mono<Void> closed() {
                return link.closed();
            }

            @Override
            public Mono<Integer> exit() {
                return link.closed().then(Mono.empty());
            }

            @Override
            public Flux<ByteBuffer> standardError() {
                return Flux.empty();
            }
        };
    }

    static Wire of(ProcessLink<LspCommand, LspEvent> process) {
        return new Wire() {
            @Override
            public Flux<LspEvent> events() {
                return process.events();
            }

            @Override
            public Mono<Void> send(LspCommand command) {
                return process.send(command);
            }

            @Override
            public void abort() {
                process.abort();
            }

            @Override
            public Mono<Void> closed() {
                return process.closed();
            }

            @Override
            public Mono<Integer> exit() {
                return process.exit();
            }

            @Override
            public Flux<ByteBuffer> standardError() {
                return process.standardError();
            }
        };
    }
}
