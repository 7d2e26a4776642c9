/** Step 1 (ศึกษาแนวทาง): the library of guidelines and who acknowledged which. */
@org.springframework.modulith.NamedInterface("guideline")
package org.sammachip.project.guideline;
