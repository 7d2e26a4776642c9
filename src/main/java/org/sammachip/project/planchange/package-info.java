/** Changes of an approved plan: asked for, approved by somebody else, put into force (ปรับแผนงาน). */
@org.springframework.modulith.NamedInterface("planchange")
package org.sammachip.project.planchange;
