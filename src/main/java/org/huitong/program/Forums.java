package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Editions;

/** The door to the programme of the current edition. */
@ApplicationScoped
public class Forums {
    private final Editions editions;

    @Inject
    Forums(Editions editions) {
        this.editions = editions;
    }

    /** All forums with their organisations in the order of the programme, without their agendas. One statement. */
    @Transactional
    public List<Forum> all() {
        return Forum.inOrder(editions.current());
    }

    /** All forums by time, with their agenda items; speakers are read in batches when asked for. */
    @Transactional
    public List<Forum> withAgenda() {
        return Forum.withAgenda(editions.current());
    }

    @Transactional
    public Optional<Forum> byCode(String code) {
        return Forum.byCode(editions.current(), code);
    }

    /** What has still to be handed in or accepted for a forum's agenda, what is due first ahead. One statement. */
    @Transactional
    public List<Material> openMaterials(String code) {
        return Material.open(editions.current(), Optional.of(Set.of(code)));
    }

    /** The forum with its row locked until the transaction ends: whoever decides where it is decides alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Forum> lock(String code) {
        return byCode(code).map(Forum::locked);
    }
}
