package org.huitong.lodging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.identity.Scope;
import org.huitong.identity.ScopeSource;
import org.huitong.platform.Option;

/** The hotels that a member of staff can be limited to. */
@ApplicationScoped
class HotelScopeSource implements ScopeSource {
    @Inject
    Hotels hotels;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.HOTEL;
    }

    @Override
    public List<Option> choices() {
        return hotels.all().stream()
                .map(hotel -> new Option(hotel.code(), hotel.name()))
                .toList();
    }
}
