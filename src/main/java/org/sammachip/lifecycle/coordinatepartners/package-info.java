/** Step 3, ประสานความร่วมมือ: {@code bpmn/03-coordinate-partners.bpmn}. */
package org.sammachip.lifecycle.coordinatepartners;
