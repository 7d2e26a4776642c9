/** A project that pauses (flood, election, epidemic), and how its dates move when it goes on. */
@org.springframework.modulith.NamedInterface("suspension")
package org.sammachip.project.suspension;
