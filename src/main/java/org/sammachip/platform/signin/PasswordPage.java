package org.sammachip.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people choose their own password: when they like, and before anything else when somebody else knows it. */
@Controller
class PasswordPage {

    private final IdentityService identities;
    private final AccountStates accounts;

    PasswordPage(IdentityService identities, AccountStates accounts) {
        this.identities = identities;
        this.accounts = accounts;
    }

    @GetMapping("/password")
    String show(Principal person, Model model) {
        return page(person.getName(), List.of(), model);
    }

    @PostMapping("/password")
    String change(
            Principal person,
            @RequestParam String current,
            @RequestParam String fresh,
            @RequestParam String again,
            HttpServletRequest request,
            Model model) {
        var faults = change(person.getName(), current, fresh, again);
        if (!faults.isEmpty()) {
            return page(person.getName(), faults, model);
        }
        request.changeSessionId();
        return "redirect:/password?changed";
    }

    private List<String> change(String person, String current, String fresh, String again) {
        var user = identities.createUserQuery().userId(person).singleResult();
        var faults = new ArrayList<>(PasswordRules.broken(fresh, user));
        if (!fresh.equals(again)) {
            faults.add("รหัสผ่านใหม่สองช่องไม่ตรงกัน");
        }
        if (fresh.equals(current)) {
            faults.add("รหัสผ่านใหม่ต้องต่างจากรหัสผ่านปัจจุบัน");
        }
        if (faults.isEmpty() && !isRight(person, current, faults)) {
            return faults;
        }
        if (faults.isEmpty()) {
            identities.setAuthenticatedUserId(person);
            try {
                user.setPassword(fresh);
                identities.saveUser(user);
            } finally {
                identities.clearAuthentication();
            }
        }
        return faults;
    }

    private boolean isRight(String person, String current, List<String> faults) {
        try {
            if (identities.checkPassword(person, current)) {
                return true;
            }
            faults.add("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        } catch (TooManyGuesses wait) {
            faults.add(wait.getMessage());
        }
        return false;
    }

    private String page(String person, List<String> faults, Model model) {
        var state = accounts.of(person).orElseThrow();
        model.addAttribute("person", person)
                .addAttribute("faults", faults)
                .addAttribute("mustChange", state.mustChangePassword())
                .addAttribute("hasPassword", state.hasPassword())
                .addAttribute("shortest", PasswordRules.SHORTEST);
        return "password";
    }
}
