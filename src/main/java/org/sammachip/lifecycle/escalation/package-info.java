/** Reminders and escalations of every user task: timers that end with the task, configured in one place. */
package org.sammachip.lifecycle.escalation;
