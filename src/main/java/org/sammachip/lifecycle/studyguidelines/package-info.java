/** Step 1, {@code studyGuidelines} (ศึกษาแนวทาง). */
package org.sammachip.lifecycle.studyguidelines;
