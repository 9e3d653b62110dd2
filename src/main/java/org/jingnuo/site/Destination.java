package org.jingnuo.site;

import java.util.function.Supplier;

/**
 * A main place of the site, offered at the top and bottom of every page. A feature publishes one as a bean.
 *
 * @param label translation key
 * @param path without language prefix; asked for each time a page is built
 * @param rank lower stands first
 */
public record Destination(String label, Supplier<String> path, int rank) {}
