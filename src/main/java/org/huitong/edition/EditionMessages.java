package org.huitong.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the edition and its organisations. */
@MessageBundle("edition")
public interface EditionMessages {
    @Message("目前没有公开的会议")
    String noEdition();

    @Message(
            "{#when role}{#is GUIDANCE}指导单位{#is HOST}主办单位{#is ORGANISER}承办单位{#is CO_ORGANISER}协办单位{#is SUPPORT}支持单位{/when}")
    String role(OrganisationRole role);
}
