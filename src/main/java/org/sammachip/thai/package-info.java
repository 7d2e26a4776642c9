/** Thai fiscal years, Buddhist-era dates, working days. Knows no framework's data types and no project. */
@org.springframework.modulith.ApplicationModule(displayName = "Thai", allowedDependencies = "problem")
package org.sammachip.thai;
