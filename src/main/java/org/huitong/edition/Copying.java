package org.huitong.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.Type;

/**
 * Copies rows of one edition into another, whatever their columns are: a column that is added later is copied without a
 * word here. Days and moments move with the first day of the edition, by the clock of its zone. An association to a row
 * that was copied leads to the copy; a row that cannot do without one that was not copied is left out.
 */
public final class Copying {
    private final Edition from;
    private final Edition to;
    private final SessionImplementor session;
    private final Map<Object, Object> copies = new IdentityHashMap<>();

    Copying(Edition from, Edition to, EntityManager database) {
        this.from = from;
        this.to = to;
        this.session = database.unwrap(SessionImplementor.class);
        copies.put(from, to);
    }

    public Edition from() {
        return from;
    }

    public Edition to() {
        return to;
    }

    /** The copy of a row, unless it was left out. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> copyOf(T row) {
        return Optional.ofNullable((T) copies.get(Hibernate.unproxy(row)));
    }

    public <T extends PanacheEntityBase> void copy(List<T> rows) {
        copy(rows, copy -> {});
    }

    /**
     * Copies rows that belong to the edition.
     *
     * @param adapt takes out of each copy, before it is stored, what does not belong to the structure
     */
    public <T extends PanacheEntityBase> void copy(List<T> rows, Consumer<T> adapt) {
        for (T row : rows) {
            like(row).ifPresent(copy -> {
                adapt.accept(copy);
                copy.persist();
                copies.put(Hibernate.unproxy(row), copy);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends PanacheEntityBase> Optional<T> like(T row) {
        T original = (T) Hibernate.unproxy(row);
        EntityPersister persister = session.getEntityPersister(null, original);
        Object[] values = persister.getValues(original);
        Type[] types = persister.getPropertyTypes();
        for (int i = 0; i < values.length; i++) {
            if (i == persister.getVersionProperty()) {
                values[i] = null;
            } else if (types[i].isEntityType() && values[i] != null) {
                values[i] = copyOf(values[i]).orElse(null);
                if (values[i] == null && !persister.getPropertyNullability()[i]) {
                    return Optional.empty();
                }
            } else if (types[i] instanceof CollectionType collection) {
                values[i] = own(collection, values[i]);
            } else {
                values[i] = moved(values[i]);
            }
        }
        T copy = (T) persister.getRepresentationStrategy().getInstantiator().instantiate();
        persister.setValues(copy, values);
        return Optional.of(copy);
    }

    /** Elements go along; rows that only point here are copied by themselves. */
    private Object own(CollectionType type, Object elements) {
        boolean ofRows = type.getElementType(session.getFactory()).isEntityType();
        if (elements instanceof Map<?, ?> map) {
            return ofRows ? new HashMap<>() : new HashMap<>(map);
        }
        return ofRows ? new ArrayList<>() : new ArrayList<>((Collection<?>) elements);
    }

    private Object moved(Object value) {
        long days = ChronoUnit.DAYS.between(from.firstDay, to.firstDay);
        if (value instanceof LocalDate day) {
            return day.plusDays(days);
        }
        return value instanceof Instant moment
                ? moment.atZone(from.zone)
                        .toLocalDateTime()
                        .plusDays(days)
                        .atZone(to.zone)
                        .toInstant()
                : value;
    }
}
