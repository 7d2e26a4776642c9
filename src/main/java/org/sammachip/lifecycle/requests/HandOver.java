package org.sammachip.lifecycle.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sammachip.project.ProjectKey;

/**
 * A change of the responsible officer.
 *
 * @param officer user id
 */
record HandOver(
        @NotNull(message = "กรุณาเลือกช่อง “โครงการ”") ProjectKey projectKey,

        @NotBlank(message = "กรุณาเลือกช่อง “เจ้าหน้าที่คนใหม่”")
        String officer,

        @NotBlank(message = "กรุณากรอกช่อง “เหตุผล”")
        @Size(max = 2000, message = "ช่อง “เหตุผล” ต้องไม่เกิน 2,000 ตัวอักษร")
        String reason) {}
