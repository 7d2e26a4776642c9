/** Step 2, {@code definePlan} (กำหนดแผนงาน). */
package org.sammachip.lifecycle.defineplan;
