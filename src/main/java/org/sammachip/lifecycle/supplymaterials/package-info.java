/** Step 8, {@code supplyMaterials} (สนับสนุนวัสดุ). */
package org.sammachip.lifecycle.supplymaterials;
