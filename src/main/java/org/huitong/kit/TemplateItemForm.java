package org.huitong.kit;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** An item of a standard kit as it was typed, right or wrong: kept as text, so that nothing typed is lost. */
record TemplateItemForm(
        @FormParam("area") String area,
        @FormParam("nameZh") String nameZh,
        @FormParam("nameEn") String nameEn,
        @FormParam("basis") String basis,
        @FormParam("amount") String amount,
        @FormParam("per") String per,
        @FormParam("group") String group,
        @FormParam("dueHours") String dueHours,
        @FormParam("photo") boolean photo,
        @FormParam("required") boolean required) {

    static TemplateItemForm blank() {
        return new TemplateItemForm(
                Area.INSIDE.name(), "", "", QuantityRule.Basis.FIXED.name(), "1", "1", "", "12", false, true);
    }

    static TemplateItemForm of(TemplateItem item) {
        return new TemplateItemForm(
                item.area().name(),
                item.name().byLanguage().get("zh"),
                item.name().byLanguage().get("en"),
                item.rule().basis().name(),
                Integer.toString(item.rule().amount()),
                Integer.toString(item.rule().per()),
                item.group(),
                Integer.toString(item.dueHours()),
                item.photo(),
                item.required());
    }

    /**
     * Understands the form, noting what is missing or unreadable.
     *
     * @param groups codes of the working groups there are
     * @return the item; empty if anything is wrong
     */
    Optional<TemplateItem> read(String code, Set<String> groups, FieldErrors errors) {
        Area where =
                Known.of(Area.class, area).orElseGet(() -> wrong(errors, "area", StandardKitMessages::areaMissing));
        String zh = name("nameZh", nameZh, errors);
        String en = name("nameEn", nameEn, errors);
        QuantityRule.Basis counted = Known.of(QuantityRule.Basis.class, basis)
                .orElseGet(() -> wrong(errors, "basis", StandardKitMessages::basisMissing));
        int many = number("amount", amount, 1, 10_000, errors);
        int each = counted == QuantityRule.Basis.FIXED ? 1 : number("per", per, 1, 10_000, errors);
        // From a month before set-up to two days after its beginning.
        int due = number("dueHours", dueHours, -48, 720, errors);
        if (!groups.contains(group)) {
            wrong(errors, "group", StandardKitMessages::groupMissing);
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new TemplateItem(
                        code,
                        where,
                        LocalText.of(zh, en),
                        new QuantityRule(counted, many, each),
                        group,
                        due,
                        photo,
                        required));
    }

    private static String name(String field, String raw, FieldErrors errors) {
        String text = Texts.tidy(raw);
        if (text.isEmpty() || Texts.length(text) > 60 || Texts.hidden(text)) {
            wrong(errors, field, StandardKitMessages::nameWrong);
        }
        return text;
    }

    private static int number(String field, String raw, int least, int most, FieldErrors errors) {
        try {
            int number = Integer.parseInt(Texts.tidy(raw));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as what is too large is.
        }
        errors.add(field, "NUMBER", Message.of(StandardKitMessages.class, m -> m.numberWrong(least, most)));
        return 0;
    }

    private static <T> T wrong(FieldErrors errors, String field, Function<StandardKitMessages, String> wording) {
        errors.add(field, "WRONG", Message.of(StandardKitMessages.class, wording));
        return null;
    }
}
