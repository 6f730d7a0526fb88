package org.huitong.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** Whom people come with: 省区市 or organisation. */
@Entity
public class Delegation extends StoredEntity {
    /** Of a province the first two digits of GB/T 2260. */
    public String code;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public int position;
    public LocalText name;

    /** What kind of delegation it is. */
    public enum Kind {
        /** Province, autonomous region, municipality or special administrative region. */
        PROVINCE,
        ORGANISATION
    }

    static Delegation organisation(String code, LocalText name, int position) {
        var delegation = new Delegation();
        delegation.code = code;
        delegation.kind = Kind.ORGANISATION;
        delegation.position = position;
        delegation.name = name;
        return delegation;
    }

    static List<Delegation> inOrder() {
        return list("order by position, id");
    }

    static Optional<Delegation> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
