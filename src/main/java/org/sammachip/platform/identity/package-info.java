/** Who may do what: districts as tenants, groups, grants, accounts. */
package org.sammachip.platform.identity;
