package org.huitong.host;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.kit.Area;
import org.huitong.kit.Fen;
import org.huitong.kit.KitWish;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** A request as it was typed, right or wrong: kept as text, so that nothing typed is lost. Times in Beijing time. */
record RequestForm(
        @FormParam("what") String what,
        @FormParam("quantity") String quantity,
        @FormParam("area") String area,
        @FormParam("why") String why,
        @FormParam("wantedBy") String wantedBy,
        @FormParam("cost") String cost) {

    static RequestForm blank() {
        return new RequestForm("", "1", Area.INSIDE.name(), "", "", "");
    }

    /**
     * Understands the form, noting what is missing or unreadable.
     *
     * @param now it cannot be wanted before; conference clock
     * @param end nor after the forum
     * @return what is asked for; empty if anything is wrong
     */
    Optional<KitWish> read(ZoneId zone, Instant now, Instant end, FieldErrors errors) {
        String thing = text("what", what, 100, HostMessages::whatWrong, errors);
        String reason = text("why", why, 300, HostMessages::whyWrong, errors);
        int many = quantity(errors);
        Area where = Known.of(Area.class, area).orElseGet(() -> {
            add(errors, "area", HostMessages::areaWrong);
            return null;
        });
        Instant by = time(zone, now, end, errors);
        Long fen = Fen.ofYuan(cost).orElseGet(() -> {
            add(errors, "cost", HostMessages::costWrong);
            return 0L;
        });
        return errors.any() ? Optional.empty() : Optional.of(new KitWish(where, thing, many, reason, by, fen));
    }

    private static String text(
            String field, String raw, int most, Function<HostMessages, String> wording, FieldErrors errors) {
        String tidy = Texts.tidy(raw);
        if (tidy.isEmpty() || Texts.length(tidy) > most || Texts.hidden(tidy)) {
            add(errors, field, wording);
        }
        return tidy;
    }

    private int quantity(FieldErrors errors) {
        try {
            int number = Integer.parseInt(Texts.tidy(quantity));
            if (number >= 1 && number <= 9999) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as what is too large is.
        }
        add(errors, "quantity", HostMessages::quantityWrong);
        return 0;
    }

    private Instant time(ZoneId zone, Instant now, Instant end, FieldErrors errors) {
        try {
            Instant by = LocalDateTime.parse(Texts.tidy(wantedBy)).atZone(zone).toInstant();
            if (by.isBefore(now) || by.isAfter(end)) {
                add(errors, "wantedBy", HostMessages::timeOutside);
            }
            return by;
        } catch (DateTimeException e) {
            add(errors, "wantedBy", HostMessages::timeWrong);
            return null;
        }
    }

    private static void add(FieldErrors errors, String field, Function<HostMessages, String> wording) {
        errors.add(field, "WRONG", Message.of(HostMessages.class, wording));
    }
}
