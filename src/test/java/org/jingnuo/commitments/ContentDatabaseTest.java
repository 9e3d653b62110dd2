package org.jingnuo.commitments;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jingnuo.RepositoryTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A test of imports and what they leave; its transactions are real, so it empties the tables itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    ContentImport.class,
    SnapshotLoader.class,
    Catalogue.class,
    CommitmentPages.class,
    EditionDate.class,
    TestClock.class
})
@interface ContentDatabaseTest {}
