/** What a content folder must keep to, one rule a class, each named for what it asks. */
@NullMarked
package org.jingnuo.commitments.content.rules;

import org.jspecify.annotations.NullMarked;
