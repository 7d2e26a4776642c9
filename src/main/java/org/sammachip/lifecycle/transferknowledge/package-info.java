/**
 * Step 5, ถ่ายทอดความรู้. It has no form, listener or delegate of its own: {@code 05-transfer-knowledge.bpmn} calls
 * {@code activity.bpmn} for each planned training session, and {@code plannedActivities} says which are left.
 */
package org.sammachip.lifecycle.transferknowledge;
