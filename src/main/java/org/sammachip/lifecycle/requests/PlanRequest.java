package org.sammachip.lifecycle.requests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.plan.PlanDraft;

/** A plan as it shall be from now on. */
record PlanRequest(
        @NotNull(message = "กรุณาเลือกช่อง “โครงการ”") ProjectKey projectKey,

        @NotBlank(message = "กรุณากรอกช่อง “เหตุผล”")
        @Size(max = 2000, message = "ช่อง “เหตุผล” ต้องไม่เกิน 2,000 ตัวอักษร")
        String reason,

        @NotNull(message = "กรุณากรอกแผนงานที่ขอปรับ") @Valid
        PlanDraft plan) {}
