package org.huitong.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.platform.Message;

/** Plain words for what stands in the log under names of the program. */
final class Words {
    /** One message per action; its name is the action's. */
    private static final Map<String, Method> ACTIONS = Arrays.stream(ActionMessages.class.getMethods())
            .collect(Collectors.toMap(method -> capital(method.getName()), Function.identity()));

    private Words() {}

    /** What was done, for example {@code RegistrationApproved}; an action of a later version under its own name. */
    static Message<?> action(String action) {
        return Message.of(ActionMessages.class, words -> ACTIONS.containsKey(action) ? say(words, action) : action);
    }

    static Iterable<String> actions() {
        return ACTIONS.keySet().stream().sorted().toList();
    }

    static Message<?> who(String kind, String name) {
        return Message.of(AuditMessages.class, words -> words.actor(kind, name));
    }

    static Message<?> subject(String type) {
        return Message.of(AuditMessages.class, words -> words.subject(type));
    }

    /** A component of an event; the last part of its path says what it is. */
    static Message<?> fact(String name) {
        return Message.of(AuditMessages.class, words -> words.fact(name.replaceAll(".*\\.", "")));
    }

    private static String say(ActionMessages words, String action) {
        try {
            return (String) ACTIONS.get(action).invoke(words);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
