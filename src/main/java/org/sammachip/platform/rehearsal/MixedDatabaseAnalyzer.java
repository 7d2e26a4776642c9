package org.sammachip.platform.rehearsal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MixedDatabaseAnalyzer extends AbstractFailureAnalyzer<MixedDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MixedDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
