/** The door: who may come in, how long they stay, and in which office they act. */
@NullMarked
package uk.police.portfolio.identity.signin;

import org.jspecify.annotations.NullMarked;
