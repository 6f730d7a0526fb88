package org.huitong.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.huitong.platform.Message;

/** Plain words for what stands in the log under names of the program. */
final class Words {
    private static final Map<String, Method> ACTIONS = named(ActionMessages.class, Words::capital);
    private static final Map<String, Method> SUBJECTS = named(SubjectMessages.class, Words::kebab);
    private static final Map<String, Method> FACTS = named(FactMessages.class, Words::component);
    private static final Map<String, Method> CODES = named(CodeMessages.class, Words::code);
    private static final Map<String, Method> REASONS = named(ReasonMessages.class, Words::code);

    private static final String HTTP = "HTTP_";

    private Words() {}

    /** What was done, for example {@code RegistrationApproved}; an action of a later version under its own name. */
    static Message<?> action(String action) {
        return Message.of(
                ActionMessages.class, words -> ACTIONS.containsKey(action) ? say(ACTIONS.get(action), words) : action);
    }

    static Iterable<String> actions() {
        return ACTIONS.keySet().stream().sorted().toList();
    }

    static Message<?> who(String kind, String name) {
        return Message.of(AuditMessages.class, words -> words.actor(kind, name));
    }

    static Message<?> subject(String type) {
        return Message.of(
                SubjectMessages.class, words -> SUBJECTS.containsKey(type) ? say(SUBJECTS.get(type), words) : type);
    }

    /** A component of an event; the last part of its path says what it is. */
    static Message<?> fact(String name) {
        String last = name.replaceAll(".*\\.", "");
        return name.startsWith("filter.")
                ? Message.of(AuditMessages.class, words -> words.criterion(last))
                : Message.of(FactMessages.class, words -> fact(last, words));
    }

    /** What stands there: codes in words, everything else as it is. */
    static Message<?> value(String name, String value) {
        if (name.equals("filter.action")) {
            return action(value);
        }
        if (name.equals("reason")) {
            return reason(value);
        }
        List<String> items = List.of(value.split(", "));
        if (name.matches("changed|toCorrect")) {
            return Message.of(FactMessages.class, words -> items.stream()
                    .map(item -> fact(item, words))
                    .reduce(words::list)
                    .orElse(""));
        }
        return Message.of(
                CodeMessages.class,
                words -> CODES.keySet().containsAll(items)
                        ? items.stream()
                                .map(item -> say(CODES.get(item), words))
                                .reduce(words::list)
                                .orElse("")
                        : value);
    }

    /** Why something was refused; a code of a later version under its own name. */
    static Message<?> reason(String code) {
        return Message.of(
                ReasonMessages.class,
                words -> code.startsWith(HTTP)
                        ? words.http(code.substring(HTTP.length()))
                        : REASONS.containsKey(code) ? say(REASONS.get(code), words) : code);
    }

    static boolean knows(String code) {
        return CODES.containsKey(code);
    }

    static boolean knowsReason(String code) {
        return REASONS.containsKey(code);
    }

    /** The messages of a bundle that need no argument, by what they put into words. */
    private static Map<String, Method> named(Class<?> bundle, UnaryOperator<String> what) {
        return Arrays.stream(bundle.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .collect(Collectors.toMap(method -> what.apply(method.getName()), Function.identity()));
    }

    private static String fact(String name, FactMessages words) {
        return FACTS.containsKey(name) ? say(FACTS.get(name), words) : name;
    }

    /** {@code limitWorkingGroup} tells {@code WORKING_GROUP}, one of the kinds that somebody's work is limited by. */
    private static String component(String name) {
        return name.startsWith("limit") ? code(name.substring("limit".length())).substring(1) : name;
    }

    private static String say(Method message, Object words) {
        try {
            return (String) message.invoke(words);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String code(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
