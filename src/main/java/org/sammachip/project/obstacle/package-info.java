/** Obstacles (ปัญหาอุปสรรค), from any step: what was reported, what was advised, what was done and whether it helped. */
@org.springframework.modulith.NamedInterface("obstacle")
package org.sammachip.project.obstacle;
