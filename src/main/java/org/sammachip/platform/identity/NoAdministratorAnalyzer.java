package org.sammachip.platform.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NoAdministrator cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start once with the environment variable SAMMACHIP_SETUP_PASSWORD set to a password of your choice,"
                        + " sign in as admin, change the password, and remove the variable.",
                cause);
    }
}
