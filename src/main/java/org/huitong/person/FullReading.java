package org.huitong.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.huitong.platform.Message;

/** The page on which a full number stands, once and for whoever asked. */
public final class FullReading {
    @CheckedTemplate(basePath = "person")
    static class Templates {
        static native TemplateInstance reading(String name, Object label, String number, String back);
    }

    private FullReading() {}

    /** @param back the page that the number was asked for on */
    public static TemplateInstance ofDocument(String name, IdentityDocument document, String back) {
        return Templates.reading(
                name, Message.of(PersonMessages.class, document.type()::label), document.number(), back);
    }

    /** Something else that is masked elsewhere, under a label of its own. */
    public static TemplateInstance of(String name, String label, String text, String back) {
        return Templates.reading(name, label, text, back);
    }

    /** See {@link #ofDocument}. */
    public static TemplateInstance ofMobile(String name, Mobile mobile, String back) {
        return Templates.reading(
                name, Message.of(ReadingMessages.class, ReadingMessages::mobileLabel), mobile.display(), back);
    }
}
