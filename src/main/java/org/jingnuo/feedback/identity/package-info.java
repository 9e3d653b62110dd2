/**
 * Whether somebody must have signed in with the city before their feedback is taken, for operators whose counsel decides so;
 * off by default. What is kept of it says that they had, and to nobody who they are.
 */
@NullMarked
package org.jingnuo.feedback.identity;

import org.jspecify.annotations.NullMarked;
