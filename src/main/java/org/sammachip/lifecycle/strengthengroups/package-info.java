/** Step 7, เสริมสร้างกลุ่มอาชีพ: {@code bpmn/07-strengthen-groups.bpmn}. */
package org.sammachip.lifecycle.strengthengroups;
