package org.huitong.journeys;

import org.huitong.testsupport.NewGuest;

/** Someone fictional who registers for the first time. */
record Guest(String name, String document) {
    static Guest called(String name) {
        return new Guest(name, NewGuest.unusedDocument());
    }

    /** Fills the form in Chinese, all but the choice of forums. */
    Visitor fillIn(Visitor visitor) {
        visitor.fill("姓名", name)
                .choose("证件类型", "RESIDENT_ID")
                .fill("证件号码", document)
                .fill("手机号码", "138 0013 8000")
                .fill("电子邮箱", "guest@example.org")
                .fill("单位", "示例单位")
                .fill("职务", "研究员");
        return consent(visitor);
    }

    /** Fills the form in English, all but the choice of forums. */
    Visitor fillInEnglish(Visitor visitor) {
        visitor.fill("Name", name)
                .choose("Type of document", "RESIDENT_ID")
                .fill("Document number", document)
                .fill("Mobile number", "+86 138 0013 8000")
                .fill("E-mail address", "guest@example.org")
                .fill("Organisation", "Example Organisation")
                .fill("Position", "Researcher");
        return consent(visitor);
    }

    private static Visitor consent(Visitor visitor) {
        return visitor.agree("notice").agree("sensitive");
    }
}
