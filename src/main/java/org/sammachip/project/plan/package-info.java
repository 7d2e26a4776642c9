/** Step 2 (กำหนดแผนงาน): activities, follow-up, materials, the village's farming calendar, and their approval. */
@org.springframework.modulith.NamedInterface("plan")
package org.sammachip.project.plan;
