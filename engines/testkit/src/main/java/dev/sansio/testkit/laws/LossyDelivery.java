package dev.sansio.testkit.laws;

import dev.sansio.testkit.Delivery;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The first law as datagrams read it: under any loss, duplication and reordering, the delivered bytes of each stream are a
 * prefix of those that were sent, each once and in order.
 */
final class LossyDelivery {

    private static final int SHUFFLES = 200;

    private LossyDelivery() {}

    static <C, E> void check(Scenario<C, E> scenario) {
        List<Step<C>> steps = scenario.steps();
        Map<Object, Octets> sent = delivered(scenario, scenario.play());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.DatagramArrived<C>) {
                List<Step<C>> lossy = new ArrayList<>(steps);
                lossy.remove(i);
                compare(scenario, lossy, sent, "step " + i + " lost");
                List<Step<C>> repeated = new ArrayList<>(steps);
                repeated.add(i, steps.get(i));
                compare(scenario, repeated, sent, "step " + i + " repeated");
                List<Step<C>> late = new ArrayList<>(steps);
                late.add(steps.get(i));
                compare(scenario, late, sent, "step " + i + " repeated at the end");
            }
        }
        for (int seed = 0; seed < Math.min(SHUFFLES, scenario.budget()); seed++) {
            compare(scenario, disturbed(steps, seed), sent, "loss, repetition and reordering with seed " + seed);
        }
    }

    /** Only datagrams change places, and among themselves: what the application does stays where it is. */
    private static <C> List<Step<C>> disturbed(List<Step<C>> steps, int seed) {
        Random random = new Random(seed);
        List<Step<C>> datagrams = new ArrayList<>();
        for (Step<C> step : steps) {
            if (step instanceof Step.DatagramArrived<C>) {
                for (int copies = random.nextInt(3); copies >= 0; copies--) {
                    datagrams.add(step);
                }
            }
        }
        Collections.shuffle(datagrams, random);
        List<Step<C>> disturbed = new ArrayList<>();
        for (Step<C> step : steps) {
            if (!(step instanceof Step.DatagramArrived<C>)) {
                disturbed.add(step);
            } else {
                for (int copies = random.nextInt(3); copies > 0 && !datagrams.isEmpty(); copies--) {
                    disturbed.add(datagrams.remove(datagrams.size() - 1));
                }
            }
        }
        return disturbed;
    }

    private static <C, E> void compare(
            Scenario<C, E> scenario, List<Step<C>> steps, Map<Object, Octets> sent, String how) {
        delivered(scenario, scenario.play(steps, Habit.ORDINARY, 0)).forEach((stream, bytes) -> {
            Octets whole = sent.getOrDefault(stream, Octets.NONE);
            if (!whole.startsWith(bytes)) {
                throw new AssertionError("%s: delivered bytes are no prefix of those sent%n  with: %s%n  stream: %s%n"
                                .formatted(scenario.name(), how, stream)
                        + "  sent:      %s%n  delivered: %s".formatted(whole, bytes));
            }
        });
    }

    static <C, E> Map<Object, Octets> delivered(Scenario<C, E> scenario, Observation<E> seen) {
        Map<Object, Octets> delivered = new LinkedHashMap<>();
        for (E event : seen.events()) {
            Delivery delivery = scenario.delivery(event);
            if (delivery != null) {
                delivered.merge(delivery.stream(), delivery.bytes(), (a, b) -> Octets.concat(List.of(a, b)));
            }
        }
        return delivered;
    }
}
