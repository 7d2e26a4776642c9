package org.sammachip.platform.errors;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.sammachip.platform.signin.TooManyGuesses;
import org.sammachip.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Finds the reason behind an exception, however deep the engine and its REST interface have wrapped it. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String FINISHED =
            "งานนี้มีผู้ทำเสร็จไปแล้ว ข้อมูลที่ท่านส่งจึงไม่ถูกบันทึก" + " กรุณากลับไปที่รายการงานแล้วโหลดหน้าใหม่";
    private static final String CHANGED = "งานนี้มีผู้ทำเสร็จไปแล้ว หรือข้อมูลมีผู้แก้ไขพร้อมกับท่าน"
            + " ข้อมูลที่ท่านส่งจึงไม่ถูกบันทึก กรุณาโหลดหน้าใหม่แล้วตรวจสอบอีกครั้ง";

    private Problems() {}

    /** What is known about the exception; empty when nobody foresaw it. */
    public static Optional<Problem> of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var problem = known(cause);
            if (problem != null) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static Problem known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (cause instanceof OptimisticLockingException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof DuplicateKeyException) {
            return Problem.of(409, "Conflict", CHANGED);
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return Problem.of(409, "Conflict", "งานนี้มีผู้รับไปทำแล้ว กรุณาโหลดรายการงานใหม่");
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return Problem.of(
                    409, "Conflict", "โครงการนี้พักอยู่ จึงยังทำงานนี้ไม่ได้ ต้องรอพัฒนาการอำเภอให้ดำเนินโครงการต่อ");
        }
        if (cause instanceof AuthorizationException) {
            return Problem.of(403, "Forbidden", "บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้");
        }
        if (cause instanceof TooManyGuesses wait) {
            return Problem.of(429, "Wait", wait.getMessage());
        }
        return ofMessage(cause);
    }

    /** The engine tells these by their English sentence only. */
    private static Problem ofMessage(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        if (cause instanceof NullValueException && message.contains("Cannot find task with id")) {
            return Problem.of(409, "Conflict", FINISHED);
        }
        if (message.contains("belongs to no authenticated tenant")) {
            return Problem.of(403, "Forbidden", "งานนี้อยู่นอกอำเภอที่ท่านรับผิดชอบ");
        }
        if (message.contains("No job found with id")) {
            return Problem.of(404, "NotFound", "ไม่พบงานเบื้องหลังนี้ อาจทำเสร็จไปแล้ว กรุณาโหลดหน้าใหม่");
        }
        if (message.equals("Password does not match policy")) {
            return Problem.of(
                    422,
                    "Invalid",
                    "รหัสผ่านต้องยาวอย่างน้อย 12 ตัวอักษร ไม่มีชื่อของเจ้าของบัญชี และไม่ใช่รหัสผ่านที่เดาง่าย");
        }
        return null;
    }

    private static Problem refused(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> new Problem(422, "Invalid", refusal.getMessage(), refusal.violations());
            case CONFLICT -> new Problem(409, "Conflict", refusal.getMessage(), refusal.violations());
            case NOT_FOUND -> new Problem(404, "NotFound", refusal.getMessage(), refusal.violations());
            case BUSY -> new Problem(503, "Busy", refusal.getMessage(), refusal.violations());
            case FORBIDDEN -> new Problem(403, "Forbidden", refusal.getMessage(), refusal.violations());
        };
    }

    /** An answer that leads the operator to the log and tells nobody else how the service works inside. */
    public static Problem unforeseen(Throwable thrown) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unforeseen failure {}", reference, thrown);
        return Problem.of(
                500,
                "Failure",
                "เกิดข้อผิดพลาดในระบบ ข้อมูลที่ท่านส่งไม่ถูกบันทึก กรุณาลองใหม่ หากยังไม่สำเร็จให้แจ้งผู้ดูแลระบบ"
                        + " พร้อมรหัสอ้างอิง " + reference);
    }
}
