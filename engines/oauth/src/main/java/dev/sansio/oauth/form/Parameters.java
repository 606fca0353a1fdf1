package dev.sansio.oauth.form;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters, decoded and in order; a name may come several times. Immutable. */
public final class Parameters implements Iterable<Parameter> {

    /** None. */
    public static final Parameters EMPTY = new Parameters(List.of());

    private final List<Parameter> list;

    private Parameters(List<Parameter> list) {
        this.list = list;
    }

    /** Parameters from names and values in turn. */
    public static Parameters of(String... namesAndValues) {
        if ((namesAndValues.length & 1) != 0) {
            throw new IllegalArgumentException("each name needs a value, and the last has none");
        }
        List<Parameter> list = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            list.add(new Parameter(namesAndValues[i], namesAndValues[i + 1]));
        }
        return of(list);
    }

    /** Parameters in the order of a list, which is copied. */
    public static Parameters of(List<Parameter> list) {
        return new Parameters(List.copyOf(list));
    }

    /** These, and one more behind them. */
    public Parameters and(String name, String value) {
        return and(of(name, value));
    }

    /** These, and one more behind them unless its value is null. */
    public Parameters andIf(String name, @Nullable String value) {
        return value == null ? this : and(name, value);
    }

    /** These, and others behind them. */
    public Parameters and(Parameters others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Parameter> both = new ArrayList<>(list);
        both.addAll(others.list);
        return of(both);
    }

    /** Those whose name fulfils a condition, in order. */
    public Parameters where(Predicate<String> name) {
        return of(stream().filter(each -> name.test(each.name())).toList());
    }

    /**
     * The value of a parameter that may come once; null if it did not come.
     *
     * @throws FormException if it came more than once: whoever reads the first and whoever reads the last would differ
     */
    public @Nullable String value(String name) {
        String found = null;
        for (Parameter each : list) {
            if (each.name().equals(name)) {
                if (found != null) {
                    throw FormException.repeated(name);
                }
                found = each.value();
            }
        }
        return found;
    }

    /** The same, where a parameter without a value is as good as none (RFC 6749 3.1). */
    public @Nullable String nonEmpty(String name) {
        String value = value(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /**
     * The value of a parameter that must come, once and not empty.
     *
     * @throws FormException if it did not, or came more than once
     */
    public String required(String name) {
        String value = nonEmpty(name);
        if (value == null) {
            throw FormException.missing(name);
        }
        return value;
    }

    /** All values of a parameter that may come several times, in order. */
    public List<String> all(String name) {
        return stream()
                .filter(each -> each.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The parameters in order. */
    public Stream<Parameter> stream() {
        return list.stream();
    }

    /** The parameters in order; nothing can be removed. */
    @Override
    public Iterator<Parameter> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** The names, for people; values are hidden. */
    @Override
    public String toString() {
        return list.toString();
    }
}
