package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings sensitive answers under the present key. */
@ApplicationScoped
class AnswerColumns implements SealedColumns {
    private final StaleRows rows;

    @Inject
    AnswerColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "registration_answer", "sealed");
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String name() {
        return "sensitive answers";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("sealed", Answers.PURPOSE, after, limit);
    }
}
