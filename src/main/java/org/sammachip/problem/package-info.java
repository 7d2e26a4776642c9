/** What a person is told when input is refused: Thai sentences that name the field, the fault and what is expected. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Problem",
        allowedDependencies = {})
package org.sammachip.problem;
