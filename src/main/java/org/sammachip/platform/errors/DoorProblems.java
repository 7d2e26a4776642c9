package org.sammachip.platform.errors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sammachip.platform.signin.TooManyGuesses;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** The same answers from the security chain, which refuses before any controller is reached. */
@Component
public class DoorProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    DoorProblems(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        write(response, ControllerProblems.byStatus(401));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(response, ControllerProblems.byStatus(403));
    }

    /** For an account whose password somebody else set. */
    public void passwordFirst(HttpServletResponse response) throws IOException {
        write(
                response,
                Problem.of(
                        403,
                        "PasswordFirst",
                        "ผู้ดูแลระบบเป็นผู้ตั้งรหัสผ่านของท่าน กรุณาเปลี่ยนรหัสผ่านที่หน้า /password ก่อนใช้งาน"));
    }

    /** Basic authentication that was refused; a browser asks for another password. */
    public void unauthorized(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof TooManyGuesses wait) {
            response.setHeader("Retry-After", String.valueOf(wait.seconds()));
            write(response, Problem.of(429, "Wait", wait.getMessage()));
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Sammachip\", charset=\"UTF-8\"");
            commence(request, response, e);
        }
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
