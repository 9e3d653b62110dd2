/** How long feedback is kept: what an operator sets, the job that deletes what is older, and the proof that it did. */
@NullMarked
package org.jingnuo.feedback.keep;

import org.jspecify.annotations.NullMarked;
