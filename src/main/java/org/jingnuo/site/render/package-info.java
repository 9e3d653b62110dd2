/**
 * Turns a public Flow view into cached HTML: finds the view of an address, runs it in a UI without a browser, writes the
 * page around it, and answers with validators, compression and the strictest policy the page can have.
 */
@NullMarked
package org.jingnuo.site.render;

import org.jspecify.annotations.NullMarked;
