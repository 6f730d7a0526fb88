package org.huitong.staff;

import jakarta.ws.rs.FormParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Scope;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * Roles and scope as they were ticked, right or wrong. Nothing ticked of a kind means that it does not limit.
 *
 * @param revision of the account as it was seen
 */
record GrantForm(
        @FormParam("roles") List<String> roles,
        @FormParam("WORKING_GROUP") List<String> groups,
        @FormParam("FORUM") List<String> forums,
        @FormParam("HOTEL") List<String> hotels,
        @FormParam("revision") int revision) {
    static GrantForm of(AccountView account) {
        return new GrantForm(
                account.roles(),
                ticked(account.scope(), Scope.Kind.WORKING_GROUP),
                ticked(account.scope(), Scope.Kind.FORUM),
                ticked(account.scope(), Scope.Kind.HOTEL),
                account.revision());
    }

    private static List<String> ticked(Scope scope, Scope.Kind kind) {
        return scope.only(kind).map(List::copyOf).orElse(List.of());
    }

    GrantForm seen(int now) {
        return new GrantForm(roles, groups, forums, hotels, now);
    }

    public List<String> ticked(Scope.Kind kind) {
        return switch (kind) {
            case WORKING_GROUP -> groups;
            case FORUM -> forums;
            case HOTEL -> hotels;
        };
    }

    Set<String> granted() {
        return Set.copyOf(roles);
    }

    Scope scope() {
        Map<Scope.Kind, Set<String>> limits = new EnumMap<>(Scope.Kind.class);
        for (Scope.Kind kind : Scope.Kind.values()) {
            if (!ticked(kind).isEmpty()) {
                limits.put(kind, Set.copyOf(ticked(kind)));
            }
        }
        return new Scope(limits);
    }

    /** Notes what there is not. */
    void check(FieldErrors errors, List<ScopeChoices.Choices> choices) {
        for (ScopeChoices.Choices kind : choices) {
            if (!ticked(kind.kind()).stream().allMatch(kind::has)) {
                errors.add(
                        kind.kind().name(), "UNKNOWN", Message.of(GrantMessages.class, GrantMessages::unknownChoice));
            }
        }
    }
}
