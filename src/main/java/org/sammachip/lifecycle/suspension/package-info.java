/** Pauses a running case, tasks and timers alike, and lets it go on. */
package org.sammachip.lifecycle.suspension;
