package org.huitong.audit;

import jakarta.ws.rs.FormParam;
import java.time.ZoneId;
import org.huitong.platform.FieldErrors;

/** The filter of the list on whose page the export was asked for. */
record ExportForm(
        @FormParam("format") String wanted,
        @FormParam("actor") String actor,
        @FormParam("object") String object,
        @FormParam("action") String action,
        @FormParam("result") String result,
        @FormParam("from") String from,
        @FormParam("to") String to) {
    AuditFilter filter(ZoneId zone, FieldErrors errors) {
        return AuditFilter.of(actor, object, action, result, from, to, zone, errors);
    }

    AuditExport.Format format() {
        return "JSON".equals(wanted) ? AuditExport.Format.JSON : AuditExport.Format.CSV;
    }
}
