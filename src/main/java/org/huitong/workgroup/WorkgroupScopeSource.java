package org.huitong.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.identity.Scope;
import org.huitong.identity.ScopeSource;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/** The working groups that a member of staff can be limited to. City and province have groups of the same name. */
@ApplicationScoped
class WorkgroupScopeSource implements ScopeSource {
    @Inject
    WorkingGroups groups;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.WORKING_GROUP;
    }

    @Override
    public List<Option> choices() {
        return groups.all().stream()
                .map(group -> new Option(
                        group.code(), Message.of(WorkgroupMessages.class, m -> m.named(group.city(), group.name()))))
                .toList();
    }
}
