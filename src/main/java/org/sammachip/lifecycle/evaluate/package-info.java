/** Step 10, {@code 10-evaluate.bpmn}: results are collected, reviewed, approved; figures freeze. */
package org.sammachip.lifecycle.evaluate;
