package org.huitong.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the organiser's first page. */
@MessageBundle("reporting")
public interface ReportingMessages {
    @Message("概览")
    String title();

    @Message("待处理")
    String waiting();

    @Message("您的岗位目前没有可显示的统计")
    String nothing();
}
