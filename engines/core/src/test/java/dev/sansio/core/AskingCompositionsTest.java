package dev.sansio.core;

import static dev.sansio.core.FrameEngine.frame;
import static dev.sansio.core.FrameEngine.wire;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions of an engine reach the surroundings through whatever it is composed with, and answers find their way back. */
class AskingCompositionsTest {

    private static final long NOW = 5;

    private static void asksAndIsAnswered(StreamEngine<String, String> engine, String input) {
        engine.advance(NOW);
        engine.receive(Text.bytes(input), NOW);
        assertThat(engine.poll()).isNull();
        Ask ask = ((Asking) engine).ask();
        assertThat(ask).isEqualTo(new AskingEngine.Question(7, "who"));
        assertThat(((Asking) engine).ask()).isNull();
        ((Asking) engine).answer(new AskingEngine.Reply(99, "nobody asked"), NOW);
        assertThat(engine.poll()).isNull();
        ((Asking) engine).answer(new AskingEngine.Reply(7, "ann"), NOW);
        assertThat(engine.poll()).isEqualTo("7=ann");
    }

    @Test
    void throughATap() {
        asksAndIsAnswered(new Tap<>(new AskingEngine(7), new Tap.Listener<>() {}), "who\n");
    }

    @Test
    void throughASwitch() {
        asksAndIsAnswered(Switch.of(new AskingEngine(7), event -> null), "who\n");
    }

    @Test
    void throughAStack() {
        asksAndIsAnswered(
                Stack.of(new FrameEngine(Phase.OPEN).carrier(), new AskingEngine(7), event -> null),
                wire('d', 0, "who\n"));
    }

    @Test
    void throughAMuxToTheChannelThatAsked() {
        FrameEngine below = new FrameEngine(Phase.OPEN);
        Mux<FrameEngine.Frame, FrameEngine.Frame, String, String> mux =
                new Mux<>(below.channels(), id -> new AskingEngine(id * 100), event -> null, new Limit("channels", 9));
        mux.advance(NOW);
        mux.receive(
                Text.bytes(wire('o', 1, "") + wire('o', 2, "") + wire('d', 1, "one\n") + wire('d', 2, "two\n")), NOW);
        assertThat(mux.poll()).isNull();
        List<Ask> asks = new ArrayList<>();
        for (Ask ask = mux.ask(); ask != null; ask = mux.ask()) {
            asks.add(ask);
        }
        assertThat(asks)
                .containsExactlyInAnyOrder(
                        new AskingEngine.Question(100, "one"), new AskingEngine.Question(200, "two"));
        mux.answer(new AskingEngine.Reply(200, "second"), NOW);
        assertThat(mux.poll()).isEqualTo(new Mux.From<>(2, "200=second"));
        mux.receive(Text.bytes(wire('a', 1, "")), NOW);
        assertThat(mux.poll()).isInstanceOf(Mux.Failed.class);
        mux.answer(new AskingEngine.Reply(100, "too late"), NOW);
        assertThat(mux.poll()).isNull();
        mux.send(new Mux.Below<>(frame('q', 0, "")), NOW);
    }
}
