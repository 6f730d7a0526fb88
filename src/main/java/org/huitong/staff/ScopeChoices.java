package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.edition.Editions;
import org.huitong.identity.Scope;
import org.huitong.identity.ScopeSource;
import org.huitong.platform.Option;

/**
 * What scopes can be limited to, by name. A code that an account has and that exists no longer, or not while there is no
 * edition, stands for itself: nothing that was granted is lost because it cannot be named.
 */
@ApplicationScoped
class ScopeChoices {
    @Inject
    Instance<ScopeSource> sources;

    @Inject
    Editions editions;

    /** What can be picked of one kind. */
    record Choices(Scope.Kind kind, List<Option> options) {
        boolean has(String code) {
            return options.stream().anyMatch(option -> option.value().equals(code));
        }
    }

    /** One kind of limit of one account, by name. */
    record Limit(Scope.Kind kind, List<Option> names) {}

    /** Every kind in its fixed order, with what this scope is limited to now. */
    List<Choices> all(Scope present) {
        return Arrays.stream(Scope.Kind.values())
                .map(kind -> new Choices(kind, options(kind, present.only(kind).orElse(Set.of()))))
                .toList();
    }

    /** The working groups somebody can belong to. */
    List<Option> groups(AccountDetails present) {
        return options(
                Scope.Kind.WORKING_GROUP,
                present == null || present.workingGroup() == null ? Set.of() : Set.of(present.workingGroup()));
    }

    private List<Option> options(Scope.Kind kind, Set<String> present) {
        List<Option> known = editions.anyOpen()
                ? sources.stream()
                        .filter(source -> source.kind() == kind)
                        .flatMap(source -> source.choices().stream())
                        .toList()
                : List.of();
        Set<String> codes = known.stream().map(Option::value).collect(Collectors.toSet());
        return Stream.concat(
                        known.stream(),
                        present.stream()
                                .filter(code -> !codes.contains(code))
                                .sorted()
                                .map(code -> new Option(code, code)))
                .toList();
    }

    /** The limits of a scope by name. */
    static List<Limit> limits(Scope scope, Collection<Choices> all) {
        return all.stream()
                .flatMap(
                        choices -> scope
                                .only(choices.kind())
                                .map(codes -> new Limit(choices.kind(), named(choices.options(), codes)))
                                .stream())
                .toList();
    }

    private static List<Option> named(List<Option> options, Set<String> codes) {
        return options.stream().filter(option -> codes.contains(option.value())).toList();
    }
}
