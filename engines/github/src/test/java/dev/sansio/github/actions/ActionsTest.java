package dev.sansio.github.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What is said to the runner (GitHub, "Workflow commands for GitHub Actions"). */
class ActionsTest {

    @Test
    void aCommandIsOneLine() {
        WorkflowCommand command = WorkflowCommand.of("error", "Missing semicolon")
                .with("file", "app.js")
                .with("line", "1")
                .with("title", "YOUR-TITLE");
        assertThat(command).hasToString("::error file=app.js,line=1,title=YOUR-TITLE::Missing semicolon");
        assertThat(WorkflowCommand.of("endgroup", "")).hasToString("::endgroup::");
    }

    @Test
    void noTextBecomesAnotherCommand() {
        WorkflowCommand command =
                WorkflowCommand.of("notice", "100%\r\n::add-mask::x").with("file", "a:b,line=9\n::x");
        assertThat(command).hasToString("::notice file=a%3Ab%2Cline=9%0A%3A%3Ax::100%25%0D%0A::add-mask::x");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkflowCommand.of("a b", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowCommand.of("a", "").with("b=c", ""));
    }

    @Test
    void aValueOfSeveralLinesStaysOneValue() {
        FileCommand output = new FileCommand("json", "a\nb=c");
        assertThat(output.lines("7")).isEqualTo("json<<ghadelimiter_7\na\nb=c\nghadelimiter_7\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileCommand("a", "x\nghadelimiter_7\nPATH=evil").lines("7"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileCommand("a=b", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileCommand("", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> output.lines(""));
    }
}
