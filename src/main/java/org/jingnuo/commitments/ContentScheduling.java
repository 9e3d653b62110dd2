package org.jingnuo.commitments;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link Catalogue} follow the database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ContentScheduling {}
