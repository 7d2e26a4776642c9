/** Step 7: occupational groups of the target households. */
@org.springframework.modulith.NamedInterface("group")
package org.sammachip.project.group;
