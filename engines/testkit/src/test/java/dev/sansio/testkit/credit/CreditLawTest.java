package dev.sansio.testkit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.credit.CreditEngine.Consumed;
import dev.sansio.testkit.credit.CreditEngine.Data;
import dev.sansio.testkit.credit.CreditEngine.Defect;
import dev.sansio.testkit.laws.CreditLaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLawTest {

    /** How credit shows in this protocol. */
    private static final class Reader implements Credit<Consumed, Data> {

        @Override
        public long received(Octets input) {
            return input.toText()
                    .lines()
                    .filter(line -> !line.endsWith("."))
                    .mapToLong(line -> line.length() - line.indexOf(line.startsWith("#") ? '#' : '=') - 1)
                    .sum();
        }

        @Override
        public long granted(Octets output) {
            return output.toText()
                    .lines()
                    .mapToLong(line -> Long.parseLong(line.substring(2)))
                    .sum();
        }

        @Override
        public long payload(Data event) {
            return event.payload().length();
        }

        @Override
        public Object exchange(Data event) {
            return event.exchange();
        }

        @Override
        public Consumed consumed(Data event) {
            return new Consumed(event.exchange(), event.payload().length());
        }

        @Override
        public List<Consumed> dead() {
            return List.of(new Consumed("a", 4));
        }
    }

    private static Scenario<Consumed, Data> scenario(Defect defect) {
        return Scenario.<Consumed, Data>stream("two exchanges", () -> new CreditEngine(defect))
                .arrives("a=1234\r\nb=12\r\n#pad\r\na=56\r\nb=789\r\na.\r\nb=7\r\n")
                .neverRejects()
                .credit(new Reader())
                .build();
    }

    @Test
    void letsAnHonestEnginePass() {
        assertThatCode(() -> new CreditLaw().check(scenario(Defect.NONE))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTS_UPON_RECEIPT, granted",
        "LEAKS_PADDING, 'all consumed or dropped, and 12 granted'",
        "GRANTS_DEAD_EXCHANGES, consumption for dead exchanges",
        "STALLS_ALL_FOR_ONE, that stalls others"
    })
    void findsEachDefect(Defect defect, String message) {
        Scenario<Consumed, Data> scenario = scenario(defect);
        assertThatThrownBy(() -> new CreditLaw().check(scenario))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    @Test
    void doesNotApplyWithoutFlowControlAndSaysSo() {
        Scenario<Consumed, Data> scenario = Scenario.<Consumed, Data>stream("none", () -> new CreditEngine(Defect.NONE))
                .credit(Credit.none())
                .build();
        assertThat(new CreditLaw().notApplicable(scenario)).isEqualTo("no flow control");
    }
}
