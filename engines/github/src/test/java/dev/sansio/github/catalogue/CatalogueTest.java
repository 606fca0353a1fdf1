package dev.sansio.github.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.github.webhook.WebhookName;
import dev.sansio.github.webhook.WebhookType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was generated is what the extracts say, and as much as GitHub describes. */
class CatalogueTest {

    private static final Path EXTRACTS = Path.of("src/generator");
    private static final Path SOURCES = Path.of("src/main/java/dev/sansio/github/catalogue");

    @Test
    void theCatalogueHasAllOperations() {
        List<Operation> all = Catalogue.operations();
        assertThat(all).hasSize(1223);
        assertThat(all.stream().filter(Operation::forApps)).hasSize(972);
        assertThat(all.stream().filter(Operation::deprecated)).hasSize(37);
        assertThat(all.stream().filter(Operation::paged)).hasSize(282);
        assertThat(all.stream().filter(Operation::uploads)).containsExactly(Repos.UPLOAD_RELEASE_ASSET);
        assertThat(all.stream().map(Operation::template).distinct()).hasSize(811);
        assertThat(all.stream().map(operation -> operation.id().split("/")[0]).distinct())
                .hasSize(49);
        assertThat(new HashSet<>(all)).hasSize(1223);
    }

    @Test
    void whatWasGeneratedSaysWhatTheExtractSays() throws Exception {
        assertThat(Catalogue.operations().stream().map(Operation::toString))
                .containsExactlyElementsOf(Files.readAllLines(EXTRACTS.resolve("operations.txt")));
        assertThat(Stream.of(WebhookType.values())
                        .map(type -> type.action() == null
                                ? type.event().wireName()
                                : type.event().wireName() + " " + type.action()))
                .containsExactlyElementsOf(Files.readAllLines(EXTRACTS.resolve("webhooks.txt")));
    }

    @Test
    void thereAre261KindsOf75Events() {
        assertThat(WebhookType.values()).hasSize(261);
        assertThat(WebhookName.values()).hasSize(75);
        for (WebhookName name : WebhookName.values()) {
            assertThat(WebhookName.of(name.wireName())).isEqualTo(name);
        }
        for (WebhookType type : WebhookType.values()) {
            assertThat(WebhookType.of(type.event(), type.action())).isEqualTo(type);
        }
    }

    @Test
    void actionsOfTheSendersChoiceAreOneKind() {
        assertThat(WebhookType.of(WebhookName.REPOSITORY_DISPATCH, "anything"))
                .isEqualTo(WebhookType.REPOSITORY_DISPATCH);
        assertThat(WebhookType.of(WebhookName.ISSUES, "anything")).isNull();
        assertThat(WebhookType.of(WebhookName.PUSH, null)).isEqualTo(WebhookType.PUSH);
        assertThat(WebhookName.of("no_event")).isNull();
    }

    @Test
    void aConstantIsTheOperationOfItsName() {
        assertThat(Catalogue.find("issues/create")).isSameAs(Issues.CREATE);
        assertThat(Catalogue.find("issues/none")).isNull();
        assertThat(Issues.CREATE.method()).isEqualTo("POST");
        assertThat(Issues.CREATE.template()).isEqualTo("/repos/{owner}/{repo}/issues");
        assertThat(Issues.CREATE.content()).isEqualTo(new Content("application/json", true));
        assertThat(Issues.LIST.parameter("filter")).isEqualTo(new Parameter("filter", Parameter.Kind.TEXT, false));
        assertThat(Issues.LIST.parameter("none")).isNull();
        assertThat(Search.CODE.parameter("q")).isEqualTo(new Parameter("q", Parameter.Kind.TEXT, true));
        assertThat(Repos.GET_CONTENT.template()).isEqualTo("/repos/{owner}/{repo}/contents/{+path}");
    }

    /** A class may have 65,535 constants and an initialiser of 64 KiB; we stay far from both, and readable. */
    @Test
    void theSourcesStayWithinTheirBudget() throws Exception {
        long total = 0;
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                assertThat(Files.size(file)).as(file.toString()).isLessThan(48 << 10);
                total += Files.size(file);
            }
        }
        assertThat(total).isLessThan(320 << 10);
    }
}
