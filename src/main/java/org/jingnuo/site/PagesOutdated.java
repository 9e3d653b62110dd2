package org.jingnuo.site;

/**
 * What pages show has changed: none that was rendered before may be served again.
 *
 * @param why for the log
 */
public record PagesOutdated(String why) {}
