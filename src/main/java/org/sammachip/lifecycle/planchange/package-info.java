/** {@code plan-change.bpmn}: an approved change of the plan moves what the running case waits for. */
package org.sammachip.lifecycle.planchange;
