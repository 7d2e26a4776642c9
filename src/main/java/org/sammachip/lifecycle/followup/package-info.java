/** Step 9, {@code 09-follow-up.bpmn}: rounds of visits, each told three days ahead. */
package org.sammachip.lifecycle.followup;
