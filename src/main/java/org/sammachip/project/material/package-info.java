/** Step 8: materials asked for, approved within the money that is left, and handed to households against a receipt. */
@org.springframework.modulith.NamedInterface("material")
package org.sammachip.project.material;
