/**
 * Who may come to the desk, and how they prove it: a password, and then a passkey, the code of an app or a recovery code. Pages
 * for signing in are plain forms; only a passkey needs a script.
 */
@NullMarked
package org.jingnuo.moderation.access;

import org.jspecify.annotations.NullMarked;
