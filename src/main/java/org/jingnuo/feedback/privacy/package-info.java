/**
 * What keeps a person's data to that person: finding it in what they write, and the keys by which contact data are
 * encrypted and codes are kept. The browser finds by the same table of rules, {@code personal-data.json}.
 */
@NamedInterface("privacy")
@NullMarked
package org.jingnuo.feedback.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
