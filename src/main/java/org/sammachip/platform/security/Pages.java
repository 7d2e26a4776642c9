package org.sammachip.platform.security;

import org.sammachip.platform.oidc.ProviderDoor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and the way from the bare address to everybody's own first page. */
@Controller
class Pages {

    private final boolean rehearsal;
    private final ProviderDoor providers;

    Pages(Environment environment, ProviderDoor providers) {
        this.providers = providers;
        this.rehearsal = environment.acceptsProfiles(Profiles.of("rehearsal"));
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) String wait,
            @CookieValue(name = "SAMMACHIP-LEAVE", required = false) String leave,
            Model model) {
        // what the address says: a number that somebody made up harms nobody
        if (wait != null && wait.matches("\\d{1,5}")) {
            model.addAttribute("seconds", Integer.parseInt(wait));
        }
        model.addAttribute("rehearsal", rehearsal);
        model.addAttribute("providers", providers.offers());
        model.addAttribute("leave", leave != null);
        return "login";
    }

    @GetMapping({"/", "/camunda", "/camunda/"})
    String home(Authentication authentication) {
        return "redirect:" + HomeAfterSignIn.home(authentication);
    }
}
