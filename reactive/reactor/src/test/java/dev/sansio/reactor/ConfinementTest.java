package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A session that is confined runs on its event loop, whoever brings the fact. */
class ConfinementTest {

    @Test
    void everythingIsEmittedOnTheLoop() throws InterruptedException {
        ExecutorService loop = Executors.newSingleThreadExecutor(task -> new Thread(task, "the-loop"));
        try {
            SessionOptions options = SessionOptions.defaults()
                    .confinedTo(loop, () -> Thread.currentThread().getName().equals("the-loop"));
            Peer peer = new Peer(new LineEngine(), options);
            Set<String> threads = ConcurrentHashMap.newKeySet();
            CountDownLatch end = new CountDownLatch(3);
            peer.session
                    .outbound()
                    .subscribe(bytes -> threads.add(Thread.currentThread().getName()), failed -> {}, end::countDown);
            peer.bytes.subscribe(peer.session.inbound());
            peer.session
                    .events()
                    .subscribe(event -> threads.add(Thread.currentThread().getName()), failed -> {}, end::countDown);
            peer.session.send("x").subscribe(done -> {}, failed -> {}, end::countDown);
            loop.submit(() -> peer.says("a\n")); // after the loop has fetched
            loop.submit(() -> peer.says("END\n"));
            assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(threads).containsExactly("the-loop");
        } finally {
            loop.shutdownNow();
        }
    }

    @Test
    void aLoopThatIsGoneIsDoneWithout() {
        ExecutorService loop = Executors.newSingleThreadExecutor();
        loop.shutdownNow();
        Peer peer = new Peer(new LineEngine(), SessionOptions.defaults().confinedTo(loop, () -> false))
                .taking(Long.MAX_VALUE)
                .connect();
        peer.session.send("x").subscribe();
        assertThat(peer.received).containsExactly("x\n");
    }
}
