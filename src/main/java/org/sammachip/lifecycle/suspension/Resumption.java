package org.sammachip.lifecycle.suspension;

import jakarta.validation.constraints.Size;

/** What a manager says when a suspended project goes on. */
record Resumption(
        @Size(max = 2000, message = "ช่อง “บันทึกการกลับมาดำเนินการ” ต้องไม่เกิน 2,000 ตัวอักษร")
        String note) {}
