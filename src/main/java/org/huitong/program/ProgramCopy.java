package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** Forums and the frames of their agendas, without the people who speak. */
@ApplicationScoped
class ProgramCopy implements EditionPart {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public Share share() {
        return Share.PROGRAMME;
    }

    @Override
    public void copy(Copying copying) {
        List<Forum> forums = Forum.inOrder(copying.from());
        copying.copy(forums);
        copying.copy(AgendaItem.<AgendaItem>list("forum in ?1", forums), item -> item.speakers = new ArrayList<>());
    }
}
