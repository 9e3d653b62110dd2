/** The pages of commitments and the parts they share. */
@NullMarked
package org.jingnuo.commitments.ui;

import org.jspecify.annotations.NullMarked;
