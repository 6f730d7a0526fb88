package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;

/**
 * What was done to an account, for the two administrators who decide about it. When and from where its holder signs in is
 * the auditor's to read and not theirs.
 */
@ApplicationScoped
class AccountHistory {
    private static final Set<String> ACTIONS = Set.of(
            AccessLinkMade.class.getSimpleName(),
            AccessLinkUsed.class.getSimpleName(),
            AccountChanged.class.getSimpleName(),
            AccountDeactivated.class.getSimpleName(),
            AccountInvited.class.getSimpleName(),
            AccountLocked.class.getSimpleName(),
            AccountReactivated.class.getSimpleName(),
            AccountUnlocked.class.getSimpleName(),
            PasswordChanged.class.getSimpleName(),
            PasswordSet.class.getSimpleName(),
            ProviderSubjectChanged.class.getSimpleName(),
            RolesGranted.class.getSimpleName(),
            ScopeChanged.class.getSimpleName(),
            SecondFactorEnrolled.class.getSimpleName(),
            SecondFactorReset.class.getSimpleName());

    private final AuditLog log;

    @Inject
    AccountHistory(AuditLog log) {
        this.log = log;
    }

    /** Oldest first. */
    List<HistoryLine> of(String username) {
        return log.historyOf("account", username, ACTIONS);
    }
}
