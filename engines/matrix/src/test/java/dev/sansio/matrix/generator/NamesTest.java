package dev.sansio.matrix.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void namesOfJava() {
        assertThat(Names.type("m.room.message$m.text")).isEqualTo("RoomMessageText");
        assertThat(Names.type("logout_all")).isEqualTo("LogoutAll");
        assertThat(Names.component("m.relates_to")).isEqualTo("relatesTo");
        assertThat(Names.component("m.3pid_changes")).isEqualTo("m3pidChanges");
        assertThat(Names.component("default")).isEqualTo("defaultValue");
        assertThat(Names.prefixed("topic")).isEqualTo("mTopic");
    }
}
