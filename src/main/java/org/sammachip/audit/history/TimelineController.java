package org.sammachip.audit.history;

import java.util.List;
import org.sammachip.access.ReadsPersonalData;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of one case; every method refuses who has the project not in scope. */
@RestController
@RequestMapping("/camunda/api/app/audit/projects/{key}")
class TimelineController {

    private final AuditScope scope;
    private final Timeline timeline;
    private final Acts acts;
    private final FormsSent forms;
    private final DecisionRows decisions;
    private final Verification verification;

    TimelineController(
            AuditScope scope,
            Timeline timeline,
            Acts acts,
            FormsSent forms,
            DecisionRows decisions,
            Verification verification) {
        this.scope = scope;
        this.timeline = timeline;
        this.acts = acts;
        this.forms = forms;
        this.decisions = decisions;
        this.verification = verification;
    }

    @ReadsPersonalData(value = "ลำดับเหตุการณ์", onceIn = 15)
    @GetMapping("/timeline")
    Timeline.Page timeline(@PathVariable String key, Timeline.Asked asked) {
        return timeline.of(scope.project(key), asked);
    }

    @ReadsPersonalData("รายละเอียดการเปลี่ยนแปลงข้อมูล")
    @GetMapping("/acts/{act}")
    Act act(@PathVariable String key, @PathVariable long act) {
        return acts.one(scope.project(key), act);
    }

    @ReadsPersonalData("แบบฟอร์มตามที่ส่ง")
    @GetMapping("/forms")
    List<SubmittedForm> forms(@PathVariable String key) {
        return forms.of(scope.project(key));
    }

    @ReadsPersonalData("ผลของตารางตัดสินใจ")
    @GetMapping("/decisions")
    List<Advised> decisions(@PathVariable String key) {
        return decisions.of(scope.project(key));
    }

    @GetMapping("/verification")
    Verification.Outcome verification(@PathVariable String key) {
        return verification.of(scope.project(key));
    }
}
