package org.jingnuo.commitments.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jingnuo.commitments.Source;
import org.jingnuo.site.Language;

/** A source as a schema.org Report. */
final class ReportData {
    private ReportData() {}

    static Map<String, Object> of(Source source, Language language) {
        var report = new LinkedHashMap<String, Object>();
        report.put("@type", "Report");
        report.put("name", source.title().in(language));
        report.put("identifier", "sha256:" + source.sha256());
        report.put("inLanguage", Language.ZH.tag());
        report.put(
                "publisher",
                Map.of(
                        "@type",
                        "GovernmentOrganization",
                        "name",
                        source.publisher().in(language)));
        if (source.published() != null) {
            report.put("datePublished", source.published().toString());
        }
        return report;
    }
}
