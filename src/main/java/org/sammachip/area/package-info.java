/** Thai provinces, districts and subdistricts with their official codes. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Area",
        allowedDependencies = {"access", "problem"})
package org.sammachip.area;
