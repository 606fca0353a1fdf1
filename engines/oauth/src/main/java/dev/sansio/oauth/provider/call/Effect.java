package dev.sansio.oauth.provider.call;

import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a request goes on: it is done, or it needs an answer first. So what an endpoint does reads from top to bottom, although other
 * requests go on while it waits.
 *
 * @param <T> what comes of it
 */
public sealed interface Effect<T extends @Nullable Object> {

    /** Nothing is to be waited for. */
    record Done<T extends @Nullable Object>(T value) implements Effect<T> {}

    /** An answer of one kind is needed. */
    record Asked<A extends ProviderAnswer, T extends @Nullable Object>(
            LongFunction<ProviderAsk> question, Class<A> kind, Function<A, Effect<T>> next) implements Effect<T> {

        /**
         * Goes on.
         *
         * @throws UnansweredException if the answer is of another kind, or a failure
         */
        public Effect<T> resume(ProviderAnswer answer) {
            if (kind.isInstance(answer)) {
                return next.apply(kind.cast(answer));
            }
            throw new UnansweredException(
                    answer instanceof ProviderAnswer.Failed failed ? failed.reason() : "an answer of another kind");
        }

        private <U extends @Nullable Object> Effect<U> after(Function<? super T, Effect<U>> then) {
            return new Asked<>(question, kind, answer -> next.apply(answer).then(then));
        }

        private Effect<T> rescued(Function<OAuth2Exception, Effect<T>> refusal) {
            return new Asked<>(question, kind, answer -> rescue(() -> next.apply(answer), refusal));
        }
    }

    /** What is there already. */
    static <T extends @Nullable Object> Effect<T> of(T value) {
        return new Done<>(value);
    }

    /** A question, made with its token. */
    static <A extends ProviderAnswer> Effect<A> ask(Class<A> kind, LongFunction<ProviderAsk> question) {
        return new Asked<>(question, kind, Done::new);
    }

    /** Goes on with what comes of it. */
    default <U extends @Nullable Object> Effect<U> then(Function<? super T, Effect<U>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return ((Asked<?, T>) this).after(next);
    }

    /** Goes on with what comes of it, without questions. */
    default <U extends @Nullable Object> Effect<U> map(Function<? super T, ? extends U> next) {
        return then(value -> new Done<>(next.apply(value)));
    }

    /** Runs what may be refused, now or after an answer, and makes something of the refusal. */
    static <T extends @Nullable Object> Effect<T> rescue(
            Supplier<Effect<T>> attempt, Function<OAuth2Exception, Effect<T>> refusal) {
        Effect<T> made;
        try {
            made = attempt.get();
        } catch (OAuth2Exception refused) {
            return refusal.apply(refused);
        }
        return made instanceof Asked<?, T> asked ? asked.rescued(refusal) : made;
    }
}
