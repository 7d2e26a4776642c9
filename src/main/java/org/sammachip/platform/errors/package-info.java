/** Turns whatever goes wrong, behind whichever door, into a status and a Thai sentence. */
package org.sammachip.platform.errors;
