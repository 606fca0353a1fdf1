package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.StreamEngine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;
import reactor.core.publisher.BaseSubscriber;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** An engine that throws what it must not is dead: the session errors, and it is never called again. */
class BrokenEngineTest {

    private final TestPublisher<ByteBuffer> bytes = TestPublisher.create();
    private final List<String> calls = new ArrayList<>();
    private final Session<ByteBuffer, ByteBuffer, String, String> session =
            Sansio.session(recorded(new LineEngine()), SessionOptions.defaults());

    @Test
    void inPoll() {
        StepVerifier.create(session.events())
                .then(() -> bytes.subscribe(session.inbound()))
                .then(() -> bytes.next(Text.bytes("a\nCRASH\nb\n")))
                .expectNext("a")
                .verifyErrorMessage("a bug in poll");
        bytes.assertCancelled();
        int before = calls.size();
        assertThat(calls.get(before - 1)).isEqualTo("poll");
        StepVerifier.create(session.send("late")).verifyErrorMessage("a bug in poll");
        session.lost(new IllegalStateException());
        bytes.next(Text.bytes("c\n"));
        assertThat(calls).hasSize(before);
        StepVerifier.create(session.outbound()).verifyComplete();
        StepVerifier.create(session.closed()).verifyErrorMessage("a bug in poll");
    }

    @Test
    void inSend() {
        bytes.subscribe(session.inbound());
        StepVerifier.create(session.send("crash")).verifyErrorMessage("a bug in send");
        StepVerifier.create(session.events()).verifyErrorMessage("a bug in send");
        bytes.assertCancelled();
    }

    @Test
    void inSendByOneOfMany() {
        bytes.subscribe(session.inbound());
        TestPublisher<String> commands = TestPublisher.create();
        StepVerifier.create(session.sendAll(commands))
                .then(() -> commands.next("crash"))
                .verifyErrorMessage("a bug in send");
        commands.assertCancelled();
        StepVerifier.create(session.events()).verifyErrorMessage("a bug in send");
    }

    @Test
    void aSubscriberThatThrowsEndsTheSessionToo() {
        for (RuntimeException thrown :
                List.of(new IllegalStateException("mine"), Exceptions.bubble(new IllegalStateException("mine")))) {
            Session<ByteBuffer, ByteBuffer, String, String> other =
                    Sansio.session(new LineEngine(), SessionOptions.defaults());
            other.events().subscribe(new BaseSubscriber<String>() {
                @Override
                protected void hookOnNext(String event) {}

                @Override
                public void hookOnError(Throwable error) {
                    throw new IllegalStateException("again");
                }
            });
            other.outbound().subscribe(out -> {
                throw thrown;
            });
            other.inbound().onSubscribe(reactor.core.publisher.Operators.emptySubscription());
            other.send("x").subscribe(done -> {}, failed -> {});
            StepVerifier.create(other.closed()).expectError().verify(Waiting.LONG);
        }
    }

    @SuppressWarnings("unchecked")
    private StreamEngine<String, String> recorded(LineEngine engine) {
        return (StreamEngine<String, String>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {StreamEngine.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException broken) {
                        throw broken.getCause();
                    }
                });
    }

    @Test
    void theProxyIsAnEngine() {
        assertThat(recorded(new LineEngine()).phase()).isEqualTo(Phase.OPEN);
    }
}
