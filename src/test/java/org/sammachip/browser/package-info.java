/** Officer and manager at work in a real browser. */
package org.sammachip.browser;
