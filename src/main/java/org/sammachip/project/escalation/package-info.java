/** Which overdue tasks were told to whom, when. */
@org.springframework.modulith.NamedInterface("escalation")
package org.sammachip.project.escalation;
