/** What people ask for from Tasklist about a running case as a whole, at any time; requests.bpmn. */
package org.sammachip.lifecycle.requests;
