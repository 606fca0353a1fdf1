package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.testkit.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader remembers of the replies before changes nothing but their making. */
class ReplyReaderTest {

    private static final Limit LINE = new Limit("line", 512);
    private static final Limit CHALLENGE = new Limit("challenge", 512);

    private final ReplyReader reader = new ReplyReader(BareLineEnds.REJECT, LINE, new Limit("lines", 64));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "250 2.1.5 Destination address valid\r\n",
                "550-5.1.1 There is no such account.\r\n550 5.1.1 Try something else.\r\n"
            })
    void replyThatIsRepeatedIsMadeTwice(String text) {
        List<Reply> replies = read(text.repeat(4), null);
        assertThat(replies).hasSize(4).containsOnly(replies.get(0));
        assertThat(replies.get(2)).isSameAs(replies.get(1)).isSameAs(replies.get(3));
        assertThat(replies.get(0).status()).isNotNull();
    }

    @Test
    void repliesThatDifferInTheMiddleAreNotConfused() {
        String one = "250 2.1.5 recipient one is accepted\r\n";
        String two = "250 2.1.5 recipient two is accepted\r\n";
        for (String text : List.of(one, one, two, two, one, two, one, one, two, two)) {
            assertThat(read(text, null)).containsExactly(Reply.of(250, "2.1.5", text.substring(10, 35)));
        }
    }

    @Test
    void repliesInAnyOrderAreThemselves() {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            said.add("250 2.0.0 number " + i * i % 23 + "\r\n"); // of more kinds than are remembered
        }
        List<Reply> replies = read(String.join("", said), null);
        assertThat(replies).hasSize(400);
        for (int i = 0; i < 400; i++) {
            assertThat(replies.get(i)).isEqualTo(Reply.of(250, "2.0.0", "number " + i * i % 23));
        }
    }

    @Test
    void challengesAreNotKept() {
        List<Reply> replies = read("334 bm9ib2R5IGtlZXBzIHRoaXM=\r\n".repeat(4), CHALLENGE);
        assertThat(replies).hasSize(4);
        assertThat(replies.get(3)).isEqualTo(replies.get(2)).isNotSameAs(replies.get(2));
    }

    @Test
    void repeatedReplyThatIsCutIsReadWhenItIsComplete() {
        String text = "250-2.1.5 one line here\r\n250 2.1.5 and the other\r\n";
        Reply expected = read(text.repeat(3), null).get(2);
        for (int cut = 1; cut < text.length(); cut++) {
            assertThat(read(text.substring(0, cut), null)).isEmpty();
            assertThat(read(text.substring(cut) + text, null)).containsExactly(expected, expected);
        }
    }

    private final Inbox in = new Inbox();

    private List<Reply> read(String text, @Nullable Limit longer) {
        in.append(Octets.of(text).toBuffer());
        List<Reply> replies = new ArrayList<>();
        for (Reply reply = reader.next(in, longer, true); reply != null; reply = reader.next(in, longer, true)) {
            replies.add(Objects.requireNonNull(reply));
        }
        return replies;
    }
}
