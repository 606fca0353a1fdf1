package dev.sansio.github.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who gets a delivery. */
class WebhookRouterTest {

    private static final Delivery OPENED = Deliveries.delivery("issues", Deliveries.OPENED);
    private static final Delivery PUSH = Deliveries.delivery("push", "{\"ref\":\"refs/heads/main\"}");

    @Test
    void routesAreByEventByActionByMemberAndForAll() {
        WebhookRouter<String> router = WebhookRouter.<String>empty()
                .on(WebhookName.ISSUES, delivery -> "issues")
                .on(WebhookType.ISSUES_OPENED, delivery -> "opened")
                .on(WebhookType.ISSUES_CLOSED, delivery -> "closed")
                .on(WebhookName.PUSH, "ref", "refs/heads/main", delivery -> "main")
                .on(WebhookName.PUSH, "ref", "refs/heads/other", delivery -> "other")
                .when(delivery -> delivery.id().equals("id"), delivery -> "condition")
                .any(delivery -> "any");
        assertThat(router.route(OPENED).results()).containsExactly("issues", "opened", "condition", "any");
        assertThat(router.route(PUSH).results()).containsExactly("main", "condition", "any");
        assertThat(router.find(PUSH)).hasSize(3);
        assertThat(WebhookRouter.empty().route(PUSH).results()).isEmpty();
    }

    /** The reference library stops at the first that fails, in an order that it does not tell. */
    @Test
    void oneThatFailsKeepsNobodyElseFromTheDelivery() {
        WebhookRouter<Integer> router = WebhookRouter.<Integer>empty()
                .any(delivery -> 1)
                .any(delivery -> {
                    throw new IllegalStateException("first");
                })
                .any(delivery -> 2)
                .any(delivery -> {
                    throw new IllegalStateException("second");
                });
        WebhookRouter.Routed<Integer> routed = router.route(PUSH);
        assertThat(routed.results()).containsExactly(1, 2);
        assertThat(routed.failures()).extracting(Throwable::getMessage).containsExactly("first", "second");
    }

    @Test
    void routersAreJoinedInOrder() {
        WebhookRouter<String> one = WebhookRouter.<String>empty().any(delivery -> "one");
        WebhookRouter<String> two = WebhookRouter.<String>empty().any(delivery -> "two");
        assertThat(one.and(two).route(PUSH).results()).containsExactly("one", "two");
        assertThat(one.route(PUSH).results()).containsExactly("one");
    }

    /** A ping is an event as any other (gidgethub issue 98). */
    @Test
    void aPingHasARouteToo() {
        WebhookRouter<Long> router = WebhookRouter.<Long>empty()
                .on(WebhookType.PING, delivery -> delivery.payload().number("hook_id"));
        assertThat(router.route(Deliveries.delivery("ping", "{\"hook_id\":4}")).results())
                .containsExactly(4L);
    }
}
