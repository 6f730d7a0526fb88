package org.huitong.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A form whose fields are data, so that no parameter of a method can name them. */
public final class SentForm {
    private SentForm() {}

    /** All values by the names of the inputs, in the order they were sent; empty outside a form's request. */
    public static Map<String, List<String>> values() {
        FormData sent = CurrentRequestManager.get().getFormData();
        var values = new LinkedHashMap<String, List<String>>();
        if (sent != null) {
            for (String name : sent) {
                var all = new ArrayList<String>();
                sent.get(name).forEach(value -> all.add(value.getValue()));
                values.put(name, all);
            }
        }
        return values;
    }
}
