package org.jingnuo.commitments.ui;

import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.site.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The main places of this feature. */
@Configuration(proxyBeanMethods = false)
class CommitmentsNavigation {

    @Bean
    Destination allCommitments() {
        return new Destination("browse.title", () -> "/" + CommitmentPaths.BROWSE, 10);
    }

    @Bean
    Destination report(CommitmentPages pages) {
        return new Destination(
                "source.nav", () -> CommitmentPaths.source(pages.home().source().id()), 20);
    }
}
