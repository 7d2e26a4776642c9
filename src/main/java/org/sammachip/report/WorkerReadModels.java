package org.sammachip.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.access.UserNames;
import org.sammachip.project.ProjectKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a worker asks for before it makes a document. */
@RestController
@RequestMapping("/api/worker/projects/{key}")
class WorkerReadModels {

    private final InvitationsView invitations;
    private final ReportView reports;
    private final RawRowsView rawRows;
    private final KnowledgeView knowledge;
    private final MaterialReceiptsView receipts;
    private final UserNames names;
    private final CurrentUser user;

    WorkerReadModels(
            InvitationsView invitations,
            ReportView reports,
            RawRowsView rawRows,
            KnowledgeView knowledge,
            MaterialReceiptsView receipts,
            UserNames names,
            CurrentUser user) {
        this.invitations = invitations;
        this.reports = reports;
        this.rawRows = rawRows;
        this.knowledge = knowledge;
        this.receipts = receipts;
        this.names = names;
        this.user = user;
    }

    /** Also for the list of names to sign. */
    @ReadsPersonalData("ข้อมูลสำหรับจัดทำหนังสือเชิญ")
    @GetMapping("/activities/{activityId}/invitations")
    Invitations invitations(@PathVariable String key, @PathVariable long activityId) {
        user.onlyWorkers();
        return invitations.of(ProjectKey.typed(key), activityId);
    }

    @ReadsPersonalData("ข้อมูลสำหรับจัดทำรายงาน")
    @GetMapping("/reports/{revision}")
    ReportDocument report(@PathVariable String key, @PathVariable int revision) {
        user.onlyWorkers();
        var data = reports.of(ProjectKey.typed(key), revision);
        var people = Stream.concat(
                Stream.of(
                        data.project().officer(),
                        data.revision().collectedBy(),
                        data.revision().approvedBy()),
                data.approvals().stream().map(ReportData.Approval::by));
        return new ReportDocument(
                data, people.filter(Objects::nonNull).distinct().collect(Collectors.toMap(id -> id, names::of)));
    }

    /** The entries behind the figures; they are the same for every revision. */
    @ReadsPersonalData("ข้อมูลรายครัวเรือนสำหรับจัดทำรายงาน")
    @GetMapping("/raw-rows")
    RawRows rawRows(@PathVariable String key) {
        user.onlyWorkers();
        return rawRows.of(ProjectKey.typed(key));
    }

    @ReadsPersonalData("ข้อมูลสำหรับจัดทำบันทึกองค์ความรู้")
    @GetMapping("/knowledge/{revision}")
    KnowledgeRecord knowledge(@PathVariable String key, @PathVariable int revision) {
        user.onlyWorkers();
        return knowledge.of(ProjectKey.typed(key), revision);
    }

    @ReadsPersonalData("ข้อมูลสำหรับจัดทำใบรับวัสดุ")
    @GetMapping("/material-receipts")
    MaterialReceipts materialReceipts(@PathVariable String key) {
        user.onlyWorkers();
        return receipts.of(ProjectKey.typed(key));
    }
}
