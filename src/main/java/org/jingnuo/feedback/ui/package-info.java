/** The pages and parts of feedback: writing, following and reading it. */
@NullMarked
package org.jingnuo.feedback.ui;

import org.jspecify.annotations.NullMarked;
