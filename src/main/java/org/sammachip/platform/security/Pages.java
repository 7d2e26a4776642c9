package org.sammachip.platform.security;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page, and the way from the bare address to everybody's own first page. */
@Controller
class Pages {

    private final boolean rehearsal;

    Pages(Environment environment) {
        this.rehearsal = environment.acceptsProfiles(Profiles.of("rehearsal"));
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("rehearsal", rehearsal);
        return "login";
    }

    @GetMapping({"/", "/camunda", "/camunda/"})
    String home(Authentication authentication) {
        return "redirect:" + HomeAfterSignIn.home(authentication);
    }
}
