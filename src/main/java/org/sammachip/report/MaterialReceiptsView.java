package org.sammachip.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link MaterialReceipts} from the record. */
@Component
class MaterialReceiptsView {

    private final JdbcClient jdbc;
    private final ProjectRegister projects;
    private final Officers officers;

    MaterialReceiptsView(JdbcClient jdbc, ProjectRegister projects, Officers officers) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.officers = officers;
    }

    /** What tells one receipt from another. */
    private record Page(long household, String houseNumber, String head, String number, LocalDate handedOn) {}

    private record Row(Page page, MaterialReceipts.Line line) {}

    /** @throws Refusal when the project is out of scope, or nothing is approved that anybody could sign for */
    @Transactional(readOnly = true)
    MaterialReceipts of(ProjectKey key) {
        var project = projects.summary(key);
        var receipts = receipts(key);
        if (receipts.isEmpty()) {
            throw Refusal.conflict(
                    "โครงการ " + key
                            + " ยังไม่มีวัสดุที่อนุมัติให้ครัวเรือน จึงยังพิมพ์ใบรับวัสดุไม่ได้ กรุณารอพัฒนาการอำเภออนุมัติคำขอวัสดุ");
        }
        return new MaterialReceipts(project, officers.of(project.officer()), receipts);
    }

    private List<MaterialReceipts.Receipt> receipts(ProjectKey key) {
        var pages = new LinkedHashMap<Page, List<MaterialReceipts.Line>>();
        jdbc.sql("""
                        select * from report_receipt_line where project_key = ?
                        order by household_id, handed_on, receipt, item_id""").param(key.value()).query(MaterialReceiptsView::row).list().forEach(row -> pages.computeIfAbsent(
                        row.page(), page -> new ArrayList<>())
                .add(row.line()));
        return pages.entrySet().stream()
                .map(entry -> receipt(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MaterialReceipts.Receipt receipt(Page page, List<MaterialReceipts.Line> lines) {
        return new MaterialReceipts.Receipt(page.houseNumber(), page.head(), page.number(), page.handedOn(), lines);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Page(
                        row.getLong("household_id"),
                        row.getString("house_number"),
                        row.getString("head"),
                        row.getString("receipt"),
                        row.getObject("handed_on", LocalDate.class)),
                new MaterialReceipts.Line(
                        row.getString("item"),
                        row.getString("unit"),
                        row.getBigDecimal("quantity"),
                        row.getBigDecimal("unit_price")));
    }
}
