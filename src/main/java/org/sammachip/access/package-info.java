/** Who is asking, and which districts they may see. */
@org.springframework.modulith.ApplicationModule(displayName = "Access", allowedDependencies = "problem")
package org.sammachip.access;
