package dev.sansio.matrix.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.matrix.sync.SyncItem.RoomListed;
import dev.sansio.matrix.sync.SyncItem.Section;
import org.junit.jupiter.api.Test;

/** How much waits for the messages to the device. */
class OrderTest {

    @Test
    void roomsWithNothingInThemAreNotHeldBackWithoutEnd() {
        Order order = new Order(SyncLimits.of(1000, 1000, 10, 1000, 1000));
        for (int i = 0; i < 10; i++) {
            order.roomBegins(new RoomListed("!" + i, Section.JOIN));
            order.roomEnds();
        }
        assertThat(order.next()).isNull();
        order.roomBegins(new RoomListed("!10", Section.JOIN));
        order.roomEnds();
        assertThat(order.next()).isEqualTo(new RoomListed("!0", Section.JOIN));
    }
}
