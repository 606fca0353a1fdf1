package dev.sansio.testkit.purity;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Calls of the class library that reach outside, though their packages are allowed. */
public final class ForbiddenCalls {

    private ForbiddenCalls() {}

    /** No reading of clocks. */
    public static ArchRule noClocks() {
        return none(
                "engines read no clock",
                "time is the now of each call, and the wall clock comes in the surroundings",
                Map.of(
                        "java.time.Instant", Set.of("now"),
                        "java.time.LocalDate", Set.of("now"),
                        "java.time.LocalTime", Set.of("now"),
                        "java.time.LocalDateTime", Set.of("now"),
                        "java.time.ZonedDateTime", Set.of("now"),
                        "java.time.OffsetDateTime", Set.of("now"),
                        "java.time.InstantSource", Set.of("system"),
                        "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis"),
                        "java.util.Date", Set.of("<init>"),
                        "java.lang.System", Set.of("nanoTime", "currentTimeMillis")));
    }

    /** No reading of the environment, and no writing to the console. */
    public static ArchRule noEnvironment() {
        return none(
                "engines read no environment and write to no console",
                "the same calls give the same events on every machine",
                Map.of(
                        "java.lang.System",
                        Set.of("getenv", "getProperty", "getProperties", "out", "err", "in", "console", "exit"),
                        "java.lang.Runtime",
                        Set.of("getRuntime"),
                        "java.time.ZoneId",
                        Set.of("systemDefault"),
                        "java.util.Locale",
                        Set.of("getDefault"),
                        "java.util.TimeZone",
                        Set.of("getDefault"),
                        "java.nio.charset.Charset",
                        Set.of("defaultCharset"),
                        "java.lang.Integer",
                        Set.of("getInteger"),
                        "java.lang.Long",
                        Set.of("getLong"),
                        "java.lang.Boolean",
                        Set.of("getBoolean")));
    }

    /** No threads, and nothing that belongs to one. */
    public static ArchRule noThreads() {
        DescribedPredicate<JavaClass> threads = DescribedPredicate.describe(
                "threads",
                type -> Set.of(
                                "java.lang.Thread",
                                "java.lang.ThreadLocal",
                                "java.lang.InheritableThreadLocal",
                                "java.lang.ThreadGroup",
                                "java.lang.ProcessBuilder",
                                "java.lang.Process",
                                "java.util.Timer")
                        .contains(type.getName()));
        return ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(threads)
                .orShould()
                .callMethodWhere(target(nameMatching("wait|notify|notifyAll"))
                        .and(target(owner(DescribedPredicate.describe(
                                "Object", (JavaClass type) -> type.isEquivalentTo(Object.class))))))
                .as("engines know no threads")
                .because("an engine serves one caller at a time, and the caller decides which thread that is");
    }

    /** No randomness but that of the surroundings. */
    public static ArchRule noHiddenRandomness() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callConstructor(SecureRandom.class)
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethodWhere(target(nameMatching("getInstanceStrong|getDefault"))
                        .and(target(owner(DescribedPredicate.describe(
                                "a source of randomness",
                                (JavaClass type) -> type.isEquivalentTo(SecureRandom.class)
                                        || type.isEquivalentTo(java.util.random.RandomGenerator.class))))))
                .as("engines have no randomness of their own")
                .because("Surroundings.random feeds everything random, so that a session can be repeated");
    }

    /** No look-up of names. */
    public static ArchRule noNames() {
        return none(
                "engines look no name up",
                "a look-up blocks and reaches outside: it is an ask",
                Map.of(
                        "java.net.InetAddress",
                        Set.of(
                                "getByName",
                                "getAllByName",
                                "getLocalHost",
                                "getHostName",
                                "getCanonicalHostName",
                                "isReachable"),
                        "java.net.InetSocketAddress",
                        Set.of("getHostName"),
                        "java.net.URI",
                        Set.of("toURL")));
    }

    private static ArchRule none(String what, String why, Map<String, Set<String>> forbidden) {
        DescribedPredicate<JavaAccess<?>> access = DescribedPredicate.describe(
                "one of " + forbidden,
                call -> forbidden
                        .getOrDefault(call.getTargetOwner().getName(), Set.of())
                        .contains(call.getTarget().getName()));
        return ArchRuleDefinition.noClasses()
                .should()
                .accessTargetWhere(access)
                .as(what)
                .because(why);
    }
}
