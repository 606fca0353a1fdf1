package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.SessionFailedException;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final long SECOND = 1_000_000_000L;

    private final Account account =
            new Account(TlsLimits.defaults().withHandshakeSize(1000, 3).withMessages(2, 1));

    @Test
    void recordsWithoutDataSpendTheBurstWhichTimeGivesBack() {
        account.message(0);
        account.message(0);
        assertThatThrownBy(() -> account.message(0))
                .isInstanceOf(SessionFailedException.class)
                .hasMessageContaining("TlsLimits.messageBurst");
        assertThatCode(() -> account.message(SECOND)).doesNotThrowAnyException();
        assertThatThrownBy(() -> account.message(SECOND)).isInstanceOf(SessionFailedException.class);
    }

    @Test
    void anAnnouncedRecordIsHeldAgainstTheLimitBeforeItHasCome() {
        account.announced(1000);
        assertThatThrownBy(() -> account.announced(1001)).hasMessageContaining("TlsLimits.handshakeBytes");
        account.negotiated(400);
        account.announced(600);
        assertThatThrownBy(() -> account.announced(601)).hasMessageContaining("TlsLimits.handshakeBytes");
    }

    @Test
    void announcingTwiceSpendsNothing() {
        for (int i = 0; i < 100; i++) {
            account.announced(1000);
        }
        account.negotiated(1);
        account.negotiated(1);
        account.negotiated(1);
        assertThatThrownBy(() -> account.announced(1)).hasMessageContaining("TlsLimits.handshakeRecords");
    }
}
