package org.sammachip.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends whoever has left here to the provider's own way out, and back to our sign-in page (RP-initiated logout). */
@Controller
class ProviderExit {

    private final ObjectProvider<ClientRegistrationRepository> providers;

    ProviderExit(ObjectProvider<ClientRegistrationRepository> providers) {
        this.providers = providers;
    }

    @GetMapping("/login/leave")
    String leave(
            @CookieValue(name = LeaveProvider.COOKIE, defaultValue = ":") String left,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, LeaveProvider.cookie(request, "", Duration.ZERO));
        var parts = left.split(":", 2);
        return "redirect:"
                + Optional.ofNullable(providers.getIfAvailable())
                        .filter(known -> !parts[0].isEmpty())
                        .map(known -> known.findByRegistrationId(parts[0]))
                        .flatMap(provider -> exit(provider, parts.length > 1 ? parts[1] : ""))
                        .orElse("/login?logout");
    }

    private static Optional<String> exit(ClientRegistration provider, String token) {
        Map<String, Object> told = provider.getProviderDetails().getConfigurationMetadata();
        return Optional.ofNullable(told.get("end_session_endpoint")).map(exit -> UriComponentsBuilder.fromUriString(
                        exit.toString())
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .queryParamIfPresent("id_token_hint", token.isEmpty() ? Optional.empty() : Optional.of("{token}"))
                .encode()
                .buildAndExpand(Map.of(
                        "client",
                        provider.getClientId(),
                        "back",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/login")
                                .queryParam("logout")
                                .toUriString(),
                        "token",
                        token))
                .toUriString());
    }
}
