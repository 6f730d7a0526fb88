package org.huitong.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.person.DocumentType;
import org.huitong.person.PersonMessages;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/**
 * A form as it is shown, with what was typed.
 *
 * @param typed by the names of inputs
 * @param keeps masked answers on file by field, which stay where nothing is written instead; empty for somebody new
 * @param marked keys of the fields that somebody asked to be changed
 */
public record FormView(
        Form form,
        Map<String, List<String>> typed,
        Map<String, String> keeps,
        AnswerRule.Circumstances around,
        Set<String> marked) {
    private static final List<Option> DOCUMENT_TYPES = Arrays.stream(DocumentType.values())
            .map(type -> new Option(type.name(), Message.of(PersonMessages.class, type::label)))
            .toList();

    /** With no field marked. */
    public FormView(
            Form form, Map<String, List<String>> typed, Map<String, String> keeps, AnswerRule.Circumstances around) {
        this(form, typed, keeps, around, Set.of());
    }

    public List<Item> items() {
        return form.fields().stream().map(field -> new Item(this, field)).toList();
    }

    /** A part of the form, which stands by itself on a phone. */
    public record Group(Message<?> title, List<Item> items) {}

    /** The fields in their order, those of one sort that follow each other together. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Sort last = null;
        for (Item item : items()) {
            Sort sort = Sort.of(item.field());
            if (sort != last) {
                Sort its = sort;
                groups.add(new Group(Message.of(FormMessages.class, m -> m.group(its)), new ArrayList<>()));
            }
            last = sort;
            groups.get(groups.size() - 1).items().add(item);
        }
        return groups;
    }

    /** What a part of the form is about. */
    public enum Sort {
        ABOUT,
        MORE,
        FORUMS;

        static Sort of(Field field) {
            return field.kind() == FieldKind.FORUMS ? FORUMS : field.own() ? MORE : ABOUT;
        }
    }

    /**
     * Names of inputs whose values a browser must not keep while somebody is typing: what is sensitive, documents, files,
     * and other people's numbers.
     */
    public String undrafted() {
        return form.fields().stream()
                .filter(field -> field.sensitive() || field.own() && field.kind() == FieldKind.PHONE)
                .flatMap(field ->
                        field.fixed().map(fixed -> fixed.inputs.stream()).orElse(Stream.of(field.input())))
                .collect(Collectors.joining(" "));
    }

    /** The field of this key; null if it is not asked. */
    public Item item(String key) {
        return form.field(key).map(field -> new Item(this, field)).orElse(null);
    }

    /** How a browser has to send the form; null for the usual way. */
    public String enctype() {
        return form.photos().isEmpty() ? null : "multipart/form-data";
    }

    /** Whether anything on this form needs the separate consent. */
    public boolean asksSensitive() {
        return !form.sensitive().isEmpty();
    }

    /** Whether whoever fills it in answers something sensitive in any case. */
    public boolean sensitiveAlways() {
        return form.sensitive().stream().anyMatch(field -> field.required() && field.condition() == null);
    }

    /** What the separate consent covers. */
    public List<String> sensitive() {
        return form.sensitive().stream().map(field -> field.title().toString()).toList();
    }

    /** One field as it is shown. */
    public record Item(FormView view, Field field) {
        /** How it is drawn. */
        public String shape() {
            return switch (field.kind()) {
                case TEXT, PHONE, EMAIL, TRIP -> "LINE";
                case ACCESSIBILITY -> "NEEDS";
                default -> field.kind().name();
            };
        }

        /** Whether somebody asked for it to be changed. */
        public boolean marked() {
            return view.marked.contains(field.key());
        }

        public String name() {
            return field.input();
        }

        public String name(String part) {
            return field.own()
                    ? field.input() + "." + part
                    : field.fixed().orElseThrow().inputs.get(part.equals("type") ? 0 : 1);
        }

        public Object label() {
            return field.title();
        }

        /** Of an answer with several inputs, what this one is. */
        public Object label(String part) {
            Message<?> own = Message.of(FormMessages.class, m -> switch (part) {
                case "type" -> m.documentType();
                case "number" -> m.documentNumber();
                case "arrival" -> m.arrival();
                case "departure" -> m.departure();
                default -> field.kind() == FieldKind.DIET ? m.dietRemark() : m.needRemark();
            });
            boolean clear = field.fixed().isPresent() || field.kind() != FieldKind.DOCUMENT;
            return clear ? own : Message.of(FormMessages.class, m -> m.partOf(label(), own));
        }

        /** How to answer, and why it is asked; for an answer on file, that it stays. Null where there is nothing to say. */
        public String help() {
            String masked = view.keeps.get(field.key());
            String help = Message.of(
                            FormMessages.class,
                            m -> masked != null && field.kind() != FieldKind.DOCUMENT
                                    ? m.keeps(masked)
                                    : m.help(when(m), hint(m), reason()))
                    .toString();
            return help.isBlank() ? null : help;
        }

        private String reason() {
            return field.why() == null ? "" : field.why().toString();
        }

        /** Beside the number, the reason stands with the type already. */
        public Object numberHelp() {
            String masked = view.keeps.get(field.key());
            return Message.of(FormMessages.class, m -> masked == null ? m.documentHint() : m.keeps(masked));
        }

        private String hint(FormMessages m) {
            if (field.help() != null && field.kind() != FieldKind.PHOTO) {
                return field.help().toString();
            }
            if (field.fixed().filter(fixed -> fixed == FixedField.NAME).isPresent()) {
                return m.nameHint();
            }
            return switch (field.kind()) {
                case PHONE -> m.phoneHint();
                case TRIP -> m.tripHint();
                case PHOTO ->
                    m.photoHint(field.help() == null ? "" : field.help().toString(), field.photoLimits());
                default -> "";
            };
        }

        /** For readers whose browser cannot hide it. */
        private String when(FormMessages m) {
            if (field.condition() == null) {
                return "";
            }
            return view.form
                    .field(field.condition().field())
                    .map(other -> m.onlyWhen(other.title().toString(), m.list(words(other))))
                    .orElse("");
        }

        private List<String> words(Field other) {
            return field.condition().values().stream()
                    .map(value -> other.kind().rule().shown(other, value, Language.current()))
                    .toList();
        }

        public boolean required() {
            return field.required() && !kept() && !(field.kind() == FieldKind.PHOTO && received());
        }

        /** Whether there is an answer on file that stays. */
        public boolean kept() {
            return view.keeps.containsKey(field.key());
        }

        /** Whether the answer on file can be deleted here. */
        public boolean removable() {
            return kept() && field.own() && !field.required();
        }

        /** For the script that hides what is not asked; null for what always is. */
        public String showWhen() {
            return field.condition() == null
                    ? null
                    : Field.ANSWERS + field.condition().field() + "="
                            + String.join("|", field.condition().values());
        }

        /** The diet's remark is asked with one of its words only. */
        public String showRemark() {
            return name() + "=" + AnswerRule.OTHER;
        }

        public String value() {
            return one(name());
        }

        public String value(String part) {
            return one(name(part));
        }

        private String one(String input) {
            List<String> all = view.typed.getOrDefault(input, List.of());
            return all.isEmpty() ? null : all.get(0);
        }

        public List<String> values() {
            return view.typed.getOrDefault(name(), List.of());
        }

        public List<Option> options() {
            return switch (field.kind()) {
                case DOCUMENT -> DOCUMENT_TYPES;
                case DIET, ACCESSIBILITY -> ((ListRule) field.kind().rule()).options();
                default ->
                    field.choices().stream()
                            .map(choice -> new Option(choice.code(), choice.label()))
                            .toList();
            };
        }

        public int max() {
            return field.kind().rule() instanceof TextRule rule ? rule.max() : ListRule.REMARK_MAX;
        }

        public String type() {
            return field.kind() == FieldKind.PHONE ? "tel" : "text";
        }

        public String inputmode() {
            return field.kind() == FieldKind.EMAIL ? "email" : null;
        }

        /** What a browser knows about its user (HTML, autofill). An own field may be about somebody else. */
        public String autocomplete() {
            Function<FixedField, String> known = fixed -> switch (fixed) {
                case NAME -> "name";
                case MOBILE -> "tel";
                case EMAIL -> "email";
                case ORGANISATION -> "organization";
                case POSITION -> "organization-title";
                default -> "off";
            };
            return field.fixed().map(known).orElse("off");
        }

        /** Whether a photo has come before that is not to be chosen again. */
        public boolean received() {
            return value() != null && !value().isEmpty();
        }

        public LocalDate earliest() {
            return StayRule.earliest(view.around);
        }

        public LocalDate latest() {
            return StayRule.latest(view.around);
        }
    }
}
