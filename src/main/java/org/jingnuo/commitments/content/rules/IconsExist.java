package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.site.Icon;

/** A theme's icon is one of the site's set. */
class IconsExist implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var theme : content.themes()) {
            if (!theme.icon().isEmpty() && !Icon.exists(theme.icon())) {
                theme.where()
                        .get("icon")
                        .wrong("there is no icon " + theme.icon(), "Take a name from Bootstrap Icons, such as house");
            }
        }
    }
}
