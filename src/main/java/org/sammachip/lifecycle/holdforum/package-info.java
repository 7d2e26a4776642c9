/** Step 4, เวทีชี้แจง: {@code bpmn/04-hold-forum.bpmn}. */
package org.sammachip.lifecycle.holdforum;
