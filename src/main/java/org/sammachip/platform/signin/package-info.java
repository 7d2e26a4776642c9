/** Signing in: guesses slowed down, passwords and their rules, what becomes of a session when its account changes. */
package org.sammachip.platform.signin;
