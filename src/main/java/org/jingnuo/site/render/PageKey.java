package org.jingnuo.site.render;

import java.time.LocalDate;
import org.jingnuo.site.TypeSize;

/**
 * What makes one rendered page differ from another. The language is part of the path.
 *
 * @param path begins with a slash, language prefix included, decoded
 * @param query what of it the page reads, without question mark; may be empty
 * @param generation rises with every change of what pages show, so that a page rendered during a change is not kept
 * @param today the city's date, on which "has passed" depends
 */
record PageKey(String path, String query, TypeSize type, long generation, LocalDate today) {}
