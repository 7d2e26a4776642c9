/** What Tasklist's lists show beside Camunda's own: whose case a task belongs to, and how many tasks each filter holds. */
package org.sammachip.lifecycle.tasklist;
