package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/** Thread locals follow the context where automatic propagation is on, and nothing else changes. */
class ThreadLocalsTest {

    private static final ThreadLocal<String> WHO = new ThreadLocal<>();

    @BeforeEach
    void register() {
        ContextRegistry.getInstance().registerThreadLocalAccessor("who", WHO);
    }

    @AfterEach
    void unregister() {
        Hooks.disableAutomaticContextPropagation();
        ContextRegistry.getInstance().removeThreadLocalAccessor("who");
    }

    private static List<String> seen() {
        List<String> seen = new CopyOnWriteArrayList<>();
        Flux.just(Text.bytes("a\nb\n"))
                .publishOn(Schedulers.parallel())
                .transformDeferred(Sansio.decode(LineEngine::new))
                .doOnNext(line -> seen.add(line + " " + WHO.get()))
                .contextWrite(Context.of("who", "me"))
                .blockLast(Waiting.LONG);
        return seen;
    }

    @Test
    void on() {
        Hooks.enableAutomaticContextPropagation();
        assertThat(seen()).containsExactly("a me", "b me");
    }

    @Test
    void off() {
        assertThat(seen()).containsExactly("a null", "b null");
    }
}
