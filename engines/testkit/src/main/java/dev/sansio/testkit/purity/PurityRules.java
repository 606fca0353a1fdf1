package dev.sansio.testkit.purity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of purity, together.
 *
 * <pre>{@code
 * PurityRules.engines().check("dev.sansio.smtp");
 * }</pre>
 */
public final class PurityRules {

    private static final String[] PURE_PACKAGES = {
        "dev.sansio..",
        "java.lang",
        "java.lang.annotation",
        "java.lang.constant",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.nio",
        "java.nio.charset",
        "java.security..",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.random",
        "java.util.stream",
        "javax.crypto..",
        "org.jspecify.annotations",
        "" // primitive types
    };

    /** Pure classes of packages that are not: values that a protocol speaks of. */
    private static final List<String> PURE_CLASSES = List.of(
            "java.net.InetAddress",
            "java.net.Inet4Address",
            "java.net.Inet6Address",
            "java.net.InetSocketAddress",
            "java.net.SocketAddress",
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.UnknownHostException",
            "java.text.Normalizer",
            "java.text.Normalizer$Form",
            "java.io.Serializable");

    private final List<String> allowed;

    private PurityRules(List<String> allowed) {
        this.allowed = allowed;
    }

    /** The rules for engines that need nothing out of the ordinary. */
    public static PurityRules engines() {
        return new PurityRules(List.of(PURE_PACKAGES));
    }

    /** The same rules, with more packages; two dots stand for subpackages, as in {@code "javax.net.ssl.."}. */
    public PurityRules allowing(String... packages) {
        List<String> more = new ArrayList<>(allowed);
        more.addAll(List.of(packages));
        return new PurityRules(List.copyOf(more));
    }

    /** Holds all classes of a package and those below, tests left out, to the rules. */
    public void check(String rootPackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        check(classes);
        if (classes.stream().map(JavaClass::getPackageName).distinct().count() > 1) {
            packagesFreeOfCycles(rootPackage).check(classes);
        }
    }

    /** Holds classes to the rules, but for {@link #packagesFreeOfCycles}. */
    public void check(JavaClasses classes) {
        List<ArchRule> rules = List.of(
                purePackages(),
                ForbiddenCalls.noClocks(),
                ForbiddenCalls.noEnvironment(),
                ForbiddenCalls.noThreads(),
                ForbiddenCalls.noHiddenRandomness(),
                ForbiddenCalls.noNames(),
                HiddenState.noMutableStatics(),
                HiddenState.noSynchronizedMethods());
        for (ArchRule rule : rules) {
            rule.check(classes);
        }
    }

    /** Only packages and classes that neither reach outside nor keep the time. */
    public ArchRule purePackages() {
        return ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(new String[0]))
                        .or(new PureClass())
                        .or(new ArrayOfPure(allowed)))
                .as("engines depend on pure packages only")
                .because("an engine performs no I/O, and whoever embeds it decides about threads, time and logging");
    }

    /** No package needs another that needs it. */
    public static ArchRule packagesFreeOfCycles(String rootPackage) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new EachPackage(rootPackage))
                .should()
                .beFreeOfCycles()
                .because("a cycle of packages cannot be understood from either end");
    }

    /** Every package below a root, and the root, is a slice. */
    private static final class EachPackage implements SliceAssignment {

        private final String root;

        EachPackage(String root) {
            this.root = root;
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(root) || name.startsWith(root + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + root;
        }
    }

    /** One of the classes that are allowed by name. */
    private static final class PureClass extends DescribedPredicate<JavaClass> {

        PureClass() {
            super("pure by name");
        }

        @Override
        public boolean test(JavaClass type) {
            return PURE_CLASSES.contains(type.getName());
        }
    }

    /** An array of what is allowed. */
    private static final class ArrayOfPure extends DescribedPredicate<JavaClass> {

        private final DescribedPredicate<JavaClass> element;

        ArrayOfPure(List<String> allowed) {
            super("arrays of them");
            this.element = resideInAnyPackage(allowed.toArray(new String[0])).or(new PureClass());
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isArray() && element.test(type.getBaseComponentType());
        }
    }
}
