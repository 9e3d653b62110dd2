package org.jingnuo.site.render;

import com.vaadin.flow.i18n.I18NProvider;
import org.jingnuo.site.Language;
import org.springframework.stereotype.Component;

/** Interface texts for places that are no Flow component. */
@Component
class SiteTexts {
    private final I18NProvider translations;

    SiteTexts(I18NProvider translations) {
        this.translations = translations;
    }

    String get(String key, Language language) {
        return translations.getTranslation(key, language.locale());
    }
}
