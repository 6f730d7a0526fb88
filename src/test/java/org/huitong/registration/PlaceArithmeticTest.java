package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens in whatever order, two categories that share a pool and a delegation that is limited among them: taken is
 * held, confirmed and offered, in the pool and of the delegation, and nobody waits for whom there is room.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PlaceArithmeticTest {
    private static final int STEPS = 60;
    private static final List<String> DELEGATIONS = List.of("35", "35", "31", "");

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    Quotas quotas;

    @Inject
    CapDesk caps;

    @Inject
    DelegationDesk delegations;

    @Inject
    Edits edits;

    @Inject
    OfferWork offers;

    @Inject
    EntityManager database;

    private List<Scene> scenes = List.of();
    private final List<String> there = new ArrayList<>();
    private Random random;

    @AfterEach
    void everyPoolIsRight() {
        scenes.forEach(Scene::close);
        assertEquals(List.of(), Scene.wrongPools());
    }

    @ParameterizedTest
    @ValueSource(longs = {20230718})
    void takenIsHeldConfirmedAndOfferedAndWhoFindsRoomDoesNotWait(long seed) {
        random = new Random(seed);
        scenes = Scene.sharing("M", 4);
        long pool = shared().pool();
        long cap = caps.set("M", scenes.get(0).category, "35", "2");
        for (int step = 0; step < STEPS; step++) {
            String did = act(pool, cap);
            assertEquals(
                    List.of(),
                    QuarkusTransaction.requiringNew().call(() -> PoolCheck.uncounted(database)),
                    "seed " + seed + ", step " + step + ": " + did);
        }
        quotas.changePool(pool, shared().capacity(), 200);
        caps.change(cap, caps.one(cap).capacity(), 200);
    }

    private QuotaView shared() {
        return quotas.ofForums().stream()
                .filter(view -> view.members().contains(scenes.get(0).category))
                .findFirst()
                .orElseThrow();
    }

    /** Does something; what makes no sense at the moment is refused, and changes nothing. */
    private String act(long pool, long cap) {
        String action = List.of(
                        "apply",
                        "apply",
                        "apply",
                        "approve",
                        "reject",
                        "withdraw",
                        "resize",
                        "limit",
                        "expire",
                        "accept",
                        "decline",
                        "move",
                        "choose")
                .get(random.nextInt(13));
        String one = there.isEmpty() ? null : there.get(random.nextInt(there.size()));
        if (one == null && !action.equals("apply")) {
            return "nothing";
        }
        try {
            switch (action) {
                case "apply" ->
                    there.add(registrations
                            .submit(
                                    Scene.from(
                                            DELEGATIONS.get(random.nextInt(4)),
                                            scenes.get(random.nextInt(2)).waiter("M")),
                                    Registration.Channel.API,
                                    "zh")
                            .reference());
                case "approve" -> {
                    reviews.preApprove(one, null);
                    reviews.approve(one, null);
                }
                case "reject" -> reviews.reject(one, null, "测试");
                case "withdraw" -> registrations.withdraw(id(one));
                case "resize" -> quotas.changePool(pool, shared().capacity(), random.nextInt(8));
                case "limit" -> caps.change(cap, caps.one(cap).capacity(), random.nextInt(4));
                case "expire" -> expire(one);
                case "accept" -> registrations.acceptOffer(id(one), "M");
                case "decline" -> registrations.declineOffer(id(one), "M");
                case "choose" -> edits.submit(id(one), choosing(DELEGATIONS.get(random.nextInt(4))));
                default -> delegations.change(one, DELEGATIONS.get(random.nextInt(4)));
            }
        } catch (Refused refused) {
            return action + " " + refused.code();
        }
        return action;
    }

    /** The guest's own form with another delegation. */
    private static Edit choosing(String delegation) {
        TypedDetails typed = new TypedDetails("测试者", null, null, null, null, null, "示例单位", "主任");
        return Edit.of(typed.answering(new TypedAnswers(Map.of("delegation", List.of(delegation)))));
    }

    private long id(String reference) {
        return registrations.byReference(reference).orElseThrow().id();
    }

    private void expire(String reference) {
        QuarkusTransaction.requiringNew()
                .run(() -> Place.update(
                        "offerEnds = ?1 where registration.id = ?2 and status = ?3",
                        Instant.EPOCH,
                        id(reference),
                        Place.Status.OFFERED));
        offers.run();
    }
}
