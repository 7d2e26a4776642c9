package org.sammachip.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sammachip.SammachipTest;
import org.sammachip.access.ReadsPersonalData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody adds a door to people's data that the access log does not know. */
@SammachipTest
class ReadersTests {

    /** What these answer holds nobody's data: figures, models, words, ids, or what the reader typed a moment ago. */
    private static final Set<String> WITHOUT_PERSONAL_DATA = Set.of(
            "AboutController.about",
            "AdviceController.advice",
            "AreaController.districts",
            "AreaController.provinces",
            "AreaController.subdistricts",
            "CaseController.model",
            "CaseController.one",
            "CaseController.search",
            "DisclosureController.end",
            "DisclosureController.open",
            "DisclosureController.state",
            "DocumentController.add",
            "DocumentController.remove",
            "DraftController.discard",
            "DraftController.save",
            "DraftController.state",
            "FindingController.all",
            "FindingController.rows",
            "HouseholdController.template",
            "OrderController.ask",
            "OrderController.list",
            "OrderController.state",
            "Pages.home",
            "Pages.login",
            "PasswordPage.change",
            "PasswordPage.show",
            "ProjectController.register",
            "ProviderExit.leave",
            "RollUpChoices.choices",
            "RollUpController.rollUp",
            "SubjectController.copy",
            "SubjectController.decide",
            "SubjectController.wish",
            "TasklistController.cards",
            "TasklistController.counts",
            "TimelineController.verification",
            "WorkerAttemptController.begin",
            "WorkerAttemptController.outlived",
            "WorkerDocumentController.put",
            "WorkerOrderController.progressed");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void eachMethodIsMarkedOrKnownToShowNobodysData() {
        var unmarked = new TreeSet<String>();
        for (var handler : handlers.getHandlerMethods().values()) {
            if (handler.getBeanType().getPackageName().startsWith("org.sammachip") && !isMarked(handler)) {
                unmarked.add(handler.getBeanType().getSimpleName() + "."
                        + handler.getMethod().getName());
            }
        }

        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(WITHOUT_PERSONAL_DATA);
    }

    private static boolean isMarked(HandlerMethod handler) {
        return handler.hasMethodAnnotation(ReadsPersonalData.class);
    }
}
