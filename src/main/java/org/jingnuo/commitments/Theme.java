package org.jingnuo.commitments;

import org.jingnuo.site.Bilingual;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Our own grouping of commitments, named as a resident would.
 *
 * @param position rank on screen, from 0
 * @param icon name of the icon in the site's set
 */
public record Theme(
        @Id String id,
        @Version int version,
        int position,
        @Embedded.Empty(prefix = "name_") Bilingual name,
        String icon) {

    Theme withVersion(int version) {
        return new Theme(id, version, position, name, icon);
    }
}
