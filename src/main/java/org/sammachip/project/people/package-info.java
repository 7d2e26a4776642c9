/** Step 3: leaders, sages, group presidents and partners, who teaches and how, and who is in the village team. */
@org.springframework.modulith.NamedInterface("people")
package org.sammachip.project.people;
