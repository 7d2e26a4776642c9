package org.sammachip.project.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Everybody who was won for the project. @param smallTeamReason why the village team has fewer than five */
public record PeopleRegistration(
        @NotEmpty(message = "กรุณาเพิ่มผู้นำ ปราชญ์ หรือภาคีอย่างน้อยหนึ่งคน")
        @Size(max = 200, message = "รายชื่อต้องไม่เกิน 200 คน")
        List<@NotNull(message = "กรุณากรอกข้อมูลของแถวนี้หรือลบแถวออก") @Valid PersonEntry> people,

        @Size(max = 2000, message = "ช่อง “เหตุผลถ้าทีมวิทยากรมีไม่ถึง 5 คน” ต้องไม่เกิน 2,000 ตัวอักษร")
        String smallTeamReason) {}
