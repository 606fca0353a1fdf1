package dev.sansio.testkit.purity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurityRulesTest {

    private static final String FIXTURES = "dev.sansio.testkit.purity.fixture.";

    private static JavaClasses fixture(String name) throws ClassNotFoundException {
        return new ClassFileImporter().importClasses(Class.forName(FIXTURES + name));
    }

    @ParameterizedTest
    @CsvSource({
        "ReadsClock, engines read no clock",
        "CountsNanos, engines read no clock",
        "ReadsEnvironment, engines read no environment",
        "Prints, engines",
        "StartsThread, engines know no threads",
        "Waits, engines know no threads",
        "RollsDice, engines have no randomness of their own",
        "MakesUuid, engines have no randomness of their own",
        "SeedsItself, engines have no randomness of their own",
        "LooksUp, engines look no name up",
        "ResolvesName, engines look no name up",
        "CountsStatically, engines have no mutable static fields",
        "SharesMap, engines have no mutable static fields",
        "Locks, SYNCHRONIZED",
        "ReadsFile, engines depend on pure packages only",
        "UsesTls, engines depend on pure packages only"
    })
    void reportsEachImpurity(String fixture, String rule) throws ClassNotFoundException {
        JavaClasses classes = fixture(fixture);
        assertThatThrownBy(() -> PurityRules.engines().check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule)
                .hasMessageContaining(FIXTURES + fixture);
    }

    @Test
    void consoleIsFoundByTheRuleOfTheEnvironmentToo() throws ClassNotFoundException {
        ArchRule rule = ForbiddenCalls.noEnvironment();
        JavaClasses classes = fixture("Prints");
        assertThatThrownBy(() -> rule.check(classes)).hasMessageContaining("java.lang.System.out");
    }

    @Test
    void letsPureClassesPass() throws ClassNotFoundException {
        JavaClasses classes = fixture("Pure");
        assertThatCode(() -> PurityRules.engines().check(classes)).doesNotThrowAnyException();
    }

    @Test
    void letsPackagesPassThatWereAskedFor() throws ClassNotFoundException {
        JavaClasses classes = fixture("UsesTls");
        assertThatCode(() -> PurityRules.engines().allowing("javax.net.ssl..").check(classes))
                .doesNotThrowAnyException();
    }

    @Test
    void reportsACycleOfPackages() {
        String root = FIXTURES + "cycle";
        JavaClasses classes = new ClassFileImporter().importPackages(root);
        assertThatThrownBy(() -> PurityRules.packagesFreeOfCycles(root).check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void reportsARuleThatMatchesNothing() {
        assertThatThrownBy(() -> PurityRules.engines().check("dev.sansio.no.such.package"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void coreIsPure() {
        assertThatCode(() -> PurityRules.engines().check("dev.sansio.core")).doesNotThrowAnyException();
    }
}
