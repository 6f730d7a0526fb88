package org.huitong.registration;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.QrCode;

/** Brings together what a guest is shown: the registration, and what the features above it know for this guest. */
@ApplicationScoped
class OwnPage {
    private final Registrations registrations;
    private final Edits edits;
    private final Amendments amendments;
    private final GuestPhotos photos;
    private final PersonalLinks links;
    private final GuestPass pass;
    private final Editions editions;
    private final List<GuestFacts> facts;
    private final List<GuestNews> news;
    private final PublishedPlaces published;

    @Inject
    OwnPage(
            Registrations registrations,
            Edits edits,
            Amendments amendments,
            GuestPhotos photos,
            PersonalLinks links,
            GuestPass pass,
            Editions editions,
            @All List<GuestFacts> facts,
            @All List<GuestNews> news,
            PublishedPlaces published) {
        this.registrations = registrations;
        this.edits = edits;
        this.amendments = amendments;
        this.photos = photos;
        this.links = links;
        this.pass = pass;
        this.editions = editions;
        this.facts = facts.stream()
                .sorted(Comparator.comparingInt(GuestFacts::order))
                .toList();
        this.news = news;
        this.published = published;
    }

    MyPage page(RegistrationView view) {
        List<GuestFacts.Fact> known = facts.stream()
                .flatMap(feature -> feature.factsOf(view.id()).stream())
                .toList();
        List<MyPage.MyPlace> places = published.of(view.places()).stream()
                .map(place -> new MyPage.MyPlace(
                        place,
                        known.stream()
                                .filter(fact -> place.forum().equals(fact.forum()))
                                .toList()))
                .toList();
        return new MyPage(
                view,
                news.stream().flatMap(feature -> feature.newsFor(view).stream()).toList(),
                places,
                edits.editable(view.id()),
                amendments.last(view.id()).orElse(null),
                registrations.kin(view.id()),
                known.stream().filter(fact -> fact.forum() == null).toList(),
                view.status().living() ? qr(view) : null,
                "/calendar/" + links.tokenFor(Audience.GUEST, view.id()) + ".ics?" + Language.NAME + "="
                        + Language.current().getLanguage(),
                editions.current().reception,
                view.status().living() ? photos.slots(view.id()) : List.of());
    }

    private RawString qr(RegistrationView view) {
        String label = Message.of(RegistrationMessages.class, m -> m.qrLabel(view.reference()))
                .toString();
        return QrCode.svg(pass.content(view.reference()), label);
    }
}
