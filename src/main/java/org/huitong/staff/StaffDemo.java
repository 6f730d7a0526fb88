package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huitong.identity.Keys;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.DemoAccounts;
import org.huitong.platform.DemoPart;

/**
 * Staff of the demonstration: one account per job, one organiser who may do all of them, four who work for a part of the
 * edition, and the three administrators.
 */
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
        make("reviewer1", Scope.ALL, Roles.FIRST_REVIEWER);
        make("reviewer2", Scope.ALL, Roles.FINAL_REVIEWER);
        make("organiser", Scope.ALL, Roles.STAFF.toArray(String[]::new));
        make("programme", Scope.ALL, Roles.PROGRAMME);
        make("venue", Scope.ALL, Roles.VENUE);
        make("lodging", Scope.ALL, Roles.LODGING);
        make("volunteers", Scope.ALL, Roles.VOLUNTEERS);
        make("conference", Scope.ALL, Roles.CONFERENCE);
        make("reporting", Scope.ALL, Roles.REPORTING);
        make("hotel-desk", only(Scope.Kind.HOTEL, "G1"), Roles.LODGING);
        make(
                "forum-host",
                only(Scope.Kind.FORUM, "05"),
                Roles.FIRST_REVIEWER,
                Roles.PROGRAMME,
                Roles.VENUE,
                Roles.HOST);
        make("host", only(Scope.Kind.FORUM, "S", "06"), Roles.HOST);
        make("group-volunteers", only(Scope.Kind.WORKING_GROUP, "CITY-02"), Roles.VOLUNTEERS);
        make("sysadmin", Scope.ALL, Roles.SYSTEM_ADMINISTRATOR);
        make("secadmin", Scope.ALL, Roles.SECURITY_ADMINISTRATOR);
        make("auditor", Scope.ALL, Roles.AUDIT_ADMINISTRATOR);
    }

    private void make(String username, Scope scope, String... roles) {
        String password = Keys.randomText().substring(0, 14);
        Set<String> granted = new TreeSet<>(List.of(roles));
        String token = accounts.create(username, username, password, granted, TOKEN_LIFE);
        Account.byUsername(username).orElseThrow().scope = scope;
        demo.add("staff", new StaffLine(username, password, granted, token));
    }

    private static Scope only(Scope.Kind kind, String... codes) {
        return new Scope(Map.of(kind, Set.of(codes)));
    }
}
