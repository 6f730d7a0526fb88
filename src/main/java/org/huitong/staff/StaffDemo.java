package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huitong.identity.Keys;
import org.huitong.identity.Roles;
import org.huitong.platform.DemoAccounts;
import org.huitong.platform.DemoPart;

/** Staff of the demonstration: one account per job, and one organiser who may do all of them. */
@ApplicationScoped
class StaffDemo implements DemoPart {
    private static final Duration TOKEN_LIFE = Duration.ofDays(90);

    @Inject
    Accounts accounts;

    @Inject
    DemoAccounts demo;

    /** One line of {@code demo-accounts.json}. */
    record StaffLine(String username, String password, Set<String> roles, String token) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        Map<String, List<String>> jobs = new LinkedHashMap<>();
        jobs.put("organiser", Roles.STAFF);
        jobs.put("reviewer1", List.of(Roles.FIRST_REVIEWER));
        jobs.put("reviewer2", List.of(Roles.FINAL_REVIEWER));
        jobs.put("venue", List.of(Roles.VENUE));
        jobs.put("lodging", List.of(Roles.LODGING));
        jobs.put("volunteers", List.of(Roles.VOLUNTEERS));
        jobs.put("reporting", List.of(Roles.REPORTING));
        jobs.forEach((username, roles) -> {
            String password = Keys.randomText().substring(0, 14);
            Set<String> granted = new TreeSet<>(roles);
            String token = accounts.create(username, username, password, granted, TOKEN_LIFE);
            demo.add("staff", new StaffLine(username, password, granted, token));
        });
    }
}
