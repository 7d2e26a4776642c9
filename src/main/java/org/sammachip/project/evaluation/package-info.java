/** Step 10: results, the indicators computed from them, and the revisions of the evaluation. */
@org.springframework.modulith.NamedInterface("evaluation")
package org.sammachip.project.evaluation;
