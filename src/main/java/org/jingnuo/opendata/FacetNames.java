package org.jingnuo.opendata;

import com.vaadin.flow.i18n.I18NProvider;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Bilingual;
import org.jingnuo.site.Language;
import org.springframework.stereotype.Component;

/** Names of the values of facets, as the pages show them. */
@Component
class FacetNames {

    private final I18NProvider translations;

    FacetNames(I18NProvider translations) {
        this.translations = translations;
    }

    Bilingual of(Facet.Name facet, Facet.Value value) {
        var label = value.label();
        if (label != null) {
            return label;
        }
        var key = "facet." + facet + "." + value.id();
        return new Bilingual(text(key, Language.ZH), text(key, Language.EN));
    }

    private String text(String key, Language language) {
        return translations.getTranslation(key, language.locale());
    }
}
