/** Steps 4 to 8: wherever people meet, from the planned date through the three-day notice to what happened. */
@org.springframework.modulith.NamedInterface("activity")
package org.sammachip.project.activity;
