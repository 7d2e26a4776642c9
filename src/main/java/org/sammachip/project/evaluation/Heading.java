package org.sammachip.project.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The head of the knowledge record (บันทึกองค์ความรู้), but for its owner, who is the project's officer.
 *
 * @param office where the owner works (สังกัด)
 * @param phone of the office rather than of a person, as the record is published; may be null
 */
public record Heading(
        @NotBlank(message = "กรุณากรอกช่อง “ชื่อความรู้”")
        @Size(max = 200, message = "ช่อง “ชื่อความรู้” ต้องไม่เกิน 200 ตัวอักษร")
        String title,

        @NotBlank(message = "กรุณากรอกช่อง “ตำแหน่ง”")
        @Size(max = 100, message = "ช่อง “ตำแหน่ง” ต้องไม่เกิน 100 ตัวอักษร")
        String position,

        @NotBlank(message = "กรุณากรอกช่อง “สังกัด”")
        @Size(max = 200, message = "ช่อง “สังกัด” ต้องไม่เกิน 200 ตัวอักษร")
        String office,

        @Pattern(
                regexp = "\\s*|\\s*0([ -]?\\d){8,9}(\\s*ต่อ\\s*\\d{1,5})?\\s*",
                message =
                        "ช่อง “โทรศัพท์” ต้องเป็นเลข 9 หรือ 10 หลักที่ขึ้นต้นด้วย 0 มีเลขต่อได้ เช่น 0 4548 9012 ต่อ 11")
        String phone) {

    Heading stripped() {
        return new Heading(title.strip(), position.strip(), office.strip(), Texts.stripped(phone));
    }
}
