/** A clock that an administrator can move forward; exists in profile {@code rehearsal} only. */
package org.sammachip.platform.rehearsal;
