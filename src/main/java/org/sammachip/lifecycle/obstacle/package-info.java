/** {@code obstacle.bpmn}: an obstacle is advised on, then resolved. */
package org.sammachip.lifecycle.obstacle;
