/** How commitments are shown in lists: the card, the filters, chips, orders and pages. Other features' pages use them too. */
@NamedInterface("parts")
@NullMarked
package org.jingnuo.commitments.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
