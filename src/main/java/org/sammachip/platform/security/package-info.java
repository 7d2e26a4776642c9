/** The doors: sign-in page and single sign-on for people, basic authentication for service accounts. */
package org.sammachip.platform.security;
