/** {@code activity.bpmn}: wherever people meet, in steps 4 to 8. */
package org.sammachip.lifecycle.activity;
