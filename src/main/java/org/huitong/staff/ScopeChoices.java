package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.identity.Scope;
import org.huitong.identity.ScopeSource;
import org.huitong.platform.Option;

/** What scopes can be limited to, by name. */
@ApplicationScoped
class ScopeChoices {
    @Inject
    Instance<ScopeSource> sources;

    /** What can be picked of one kind. */
    record Choices(Scope.Kind kind, List<Option> options) {
        boolean has(String code) {
            return options.stream().anyMatch(option -> option.value().equals(code));
        }
    }

    /** One kind of limit of one account, by name. */
    record Limit(Scope.Kind kind, List<Option> names) {}

    /** Every kind in its fixed order. */
    List<Choices> all() {
        return Arrays.stream(Scope.Kind.values())
                .flatMap(kind -> sources.stream()
                        .filter(source -> source.kind() == kind)
                        .map(source -> new Choices(kind, source.choices())))
                .toList();
    }

    List<Option> of(Scope.Kind kind) {
        return all().stream()
                .filter(choices -> choices.kind() == kind)
                .flatMap(choices -> choices.options().stream())
                .toList();
    }

    /** The limits of a scope by name; a code that no longer exists stands for itself. */
    static List<Limit> limits(Scope scope, Collection<Choices> all) {
        return all.stream()
                .flatMap(choices ->
                        scope
                                .only(choices.kind())
                                .map(codes -> new Limit(choices.kind(), names(choices, codes)))
                                .stream())
                .toList();
    }

    private static List<Option> names(Choices choices, Set<String> codes) {
        Set<String> known = choices.options().stream().map(Option::value).collect(Collectors.toSet());
        return java.util.stream.Stream.concat(
                        choices.options().stream().filter(option -> codes.contains(option.value())),
                        codes.stream()
                                .filter(code -> !known.contains(code))
                                .sorted()
                                .map(code -> new Option(code, code)))
                .toList();
    }

    /** The name of a code, for a page; the code itself if it no longer exists. */
    static Object name(List<Option> options, String code) {
        return Optional.ofNullable(code)
                .<Object>map(wanted -> options.stream()
                        .filter(option -> option.value().equals(wanted))
                        .map(Option::label)
                        .findFirst()
                        .orElse(wanted))
                .orElse(null);
    }
}
