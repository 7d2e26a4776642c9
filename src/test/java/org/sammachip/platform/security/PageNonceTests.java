package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageNonceTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void givesAPageTheNonceOfItsOwnPolicy() throws ServletException, IOException {
        answer("<script nonce=\"theirs\">ไทย</script>", "script-src 'nonce-own' 'self'");

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("<script nonce=\"own\">ไทย</script>");
    }

    @Test
    void leavesAPageWithoutAPolicyAsItIs() throws ServletException, IOException {
        answer("<p nonce=\"x\">", null);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("<p nonce=\"x\">");
    }

    private void answer(String page, String policy) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/");
        new PageNonce().doFilter(request, response, (asked, answered) -> {
            ((HttpServletResponse) answered).setHeader("Content-Security-Policy", policy);
            answered.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        });
    }
}
