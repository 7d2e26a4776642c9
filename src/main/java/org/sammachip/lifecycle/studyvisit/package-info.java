/** Step 6, {@code studyVisit} (ศึกษาดูงาน). */
package org.sammachip.lifecycle.studyvisit;
