package dev.sansio.reactive.smtp;

import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import java.util.List;

/**
 * What became of a mail, recipient by recipient.
 *
 * @param outcomes one for each recipient, in their order
 */
public record Receipt(List<Outcome> outcomes) {

    /**
     * What became of one recipient.
     *
     * @param recipient who
     * @param accepted whether the server took responsibility for it
     * @param reply what the server said of it last: to RCPT, or to the whole mail
     */
    public record Outcome(Recipient recipient, boolean accepted, Reply reply) {

        /** Whether it was refused, and the same may succeed later. */
        public boolean retryable() {
            return !accepted && reply.isTransient();
        }
    }

    public Receipt {
        outcomes = List.copyOf(outcomes);
    }

    /** The recipients for whom the server took responsibility. */
    public List<Outcome> accepted() {
        return outcomes.stream().filter(Outcome::accepted).toList();
    }

    /** The recipients who were refused. */
    public List<Outcome> refused() {
        return outcomes.stream().filter(outcome -> !outcome.accepted()).toList();
    }

    /** Whether nobody was refused. */
    public boolean complete() {
        return refused().isEmpty();
    }

    /** Whether the server took responsibility for anybody. */
    public boolean delivered() {
        return outcomes.stream().anyMatch(Outcome::accepted);
    }
}
