/** How feedback comes in and is followed over plain HTTP: the forms' own addresses, and the API for phones and programs. */
@NullMarked
package org.jingnuo.feedback.web;

import org.jspecify.annotations.NullMarked;
