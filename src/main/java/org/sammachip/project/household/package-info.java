/** Step 4: the target households with baseline income and occupation, and the goals that the forum agreed on. */
@org.springframework.modulith.NamedInterface("household")
package org.sammachip.project.household;
