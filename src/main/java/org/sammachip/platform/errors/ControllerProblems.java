package org.sammachip.platform.errors;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** The same answers from our own controllers. */
@RestControllerAdvice(basePackages = "org.sammachip")
@Order(Ordered.LOWEST_PRECEDENCE)
class ControllerProblems {

    @ExceptionHandler
    ResponseEntity<Problem> answer(Exception thrown) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown;
        }
        var problem = Problems.of(thrown).orElseGet(() -> otherwise(thrown));
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(problem);
    }

    private static Problem otherwise(Exception thrown) {
        if (thrown instanceof HttpMessageNotReadableException
                || thrown instanceof MethodArgumentTypeMismatchException
                || thrown instanceof MultipartException && !(thrown instanceof ErrorResponse)) {
            return byStatus(400);
        }
        return thrown instanceof ErrorResponse response
                        && response.getStatusCode().is4xxClientError()
                ? byStatus(response.getStatusCode().value())
                : Problems.unforeseen(thrown);
    }

    static Problem byStatus(int status) {
        return switch (status) {
            case 401 -> Problem.of(401, "Unauthorized", "ยังไม่ได้เข้าสู่ระบบ หรือหมดเวลาใช้งาน กรุณาเข้าสู่ระบบใหม่");
            case 403 -> Problem.of(403, "Forbidden", "บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้");
            case 404 -> Problem.of(404, "NotFound", "ไม่พบสิ่งที่ขอ อาจถูกลบหรือทำเสร็จไปแล้ว");
            case 413 -> Problem.of(413, "TooLarge", "ไฟล์ใหญ่เกินกำหนด แต่ละไฟล์ต้องไม่เกิน 10 เมกะไบต์");
            default ->
                Problem.of(
                        status, HttpStatus.valueOf(status).name(), "คำขอไม่ถูกต้อง กรุณาโหลดหน้าใหม่แล้วลองอีกครั้ง");
        };
    }
}
