/** The portal's own PostgreSQL: unpacked, made, started, watched and stopped; or another one, looked at before use. */
@NullMarked
package org.jingnuo.platform.database;

import org.jspecify.annotations.NullMarked;
