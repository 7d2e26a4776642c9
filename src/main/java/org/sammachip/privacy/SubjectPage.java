package org.sammachip.privacy;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.stream.Collectors;
import org.sammachip.privacy.SubjectData.Changed;
import org.sammachip.privacy.SubjectData.Copy;
import org.sammachip.privacy.SubjectRows.Row;
import org.sammachip.privacy.SubjectRows.Section;

/** The readable half of a person's copy: one page of HTML that opens and prints anywhere. */
final class SubjectPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="th"><head><meta charset="utf-8"><title>ข้อมูลของท่าน</title><style>
            body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 16px/1.6 Sarabun, sans-serif; color: #222 }
            h1 { font-size: 1.5em } h2 { font-size: 1.15em; color: #1b6e3c; margin-top: 1.6em }
            table { width: 100%%; border-collapse: collapse; margin-bottom: 1em }
            td, th { padding: .2em .6em; border-bottom: 1px solid #d8e2db; text-align: left; vertical-align: top }
            th { width: 16em; font-weight: normal; color: #565656 }
            </style></head><body>
            <h1>ข้อมูลของ %s</h1>
            <p>โครงการ %s จัดทำเมื่อ %s ตามสิทธิของเจ้าของข้อมูล
            (พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30 และ 31)</p>
            %s
            <h2>ข้อมูลส่วนบุคคลที่เคยบันทึกหรือแก้ไข</h2>
            <table><tr><th>เมื่อ</th><th>โดย</th><th>รายการ</th><th>สิ่งที่บันทึก (จาก → เป็น)</th></tr>%s</table>
            <h2>เอกสารที่มีชื่อหรือภาพของท่าน</h2>
            <ul>%s</ul>
            </body></html>
            """;

    private SubjectPage() {}

    static String of(Copy copy) {
        return PAGE.formatted(
                htmlEscape(copy.subject()),
                htmlEscape(copy.projectKey()),
                SubjectWords.moment(copy.madeAt()),
                copy.sections().stream().map(SubjectPage::section).collect(Collectors.joining()),
                copy.changes().stream().map(SubjectPage::change).collect(Collectors.joining()),
                copy.documents().stream()
                        .map(paper -> "<li>%s%s</li>"
                                .formatted(htmlEscape(paper.fileName()), paper.own() ? " (แนบมาในโฟลเดอร์ files)" : ""))
                        .collect(Collectors.joining()));
    }

    private static String section(Section section) {
        return "<h2>%s</h2>%s"
                .formatted(
                        htmlEscape(section.label()),
                        section.rows().stream().map(SubjectPage::row).collect(Collectors.joining()));
    }

    private static String row(Row row) {
        return row.values().stream()
                .map(value -> "<tr><th>%s</th><td>%s</td></tr>"
                        .formatted(htmlEscape(value.label()), htmlEscape(value.value())))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String change(Changed change) {
        return "<tr><th>%s</th><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        SubjectWords.moment(change.at()),
                        htmlEscape(change.by()),
                        htmlEscape(change.what() + ": " + change.column()),
                        change.from() == null
                                ? htmlEscape(change.to())
                                : htmlEscape(change.from()) + " → "
                                        + (change.to() == null ? "–" : htmlEscape(change.to())));
    }
}
