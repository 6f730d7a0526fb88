package org.huitong.assistant;

import java.util.Map;
import org.huitong.platform.LocalText;

/**
 * What codes are called, for people.
 *
 * @param equipment by its Chinese name
 */
record Names(
        Map<String, LocalText> forums,
        Map<String, LocalText> halls,
        Map<String, LocalText> venues,
        Map<String, LocalText> equipment) {
    /** Code and name; the code alone where the name is not known any more. */
    public String forum(String code) {
        return forums.containsKey(code) ? code + " " + forums.get(code) : code;
    }

    public String hall(String code) {
        return halls.containsKey(code) ? halls.get(code).toString() : code;
    }

    public String venue(String code) {
        return venues.containsKey(code) ? venues.get(code).toString() : code;
    }

    public String item(String chinese) {
        return equipment.containsKey(chinese) ? equipment.get(chinese).toString() : chinese;
    }
}
