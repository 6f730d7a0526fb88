package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.identity.Scope;
import org.huitong.identity.ScopeSource;
import org.huitong.platform.Option;

/** The forums that a member of staff can be limited to. */
@ApplicationScoped
class ForumScopeSource implements ScopeSource {
    @Inject
    Forums forums;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.FORUM;
    }

    @Override
    public List<Option> choices() {
        return forums.all().stream()
                .map(forum -> new Option(forum.code, forum.code + " " + forum.name))
                .toList();
    }
}
