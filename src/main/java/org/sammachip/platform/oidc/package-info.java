/** Signing in at another provider (OpenID Connect), when one is configured (docs/adr/0015). */
package org.sammachip.platform.oidc;
