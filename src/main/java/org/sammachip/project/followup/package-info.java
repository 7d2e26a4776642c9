/** Step 9: the rounds of follow-up and the visits to each household. */
@org.springframework.modulith.NamedInterface("followup")
package org.sammachip.project.followup;
