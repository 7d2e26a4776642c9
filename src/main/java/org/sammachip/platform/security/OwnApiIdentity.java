package org.sammachip.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.problem.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the engine for whom our own API in the web applications' session works. The web applications' filters do so for
 * their own paths only, and remember what was true when an application's page was opened.
 */
@Component
class OwnApiIdentity implements HandlerInterceptor, WebMvcConfigurer {

    private final IdentityService identities;

    OwnApiIdentity(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/camunda/api/app/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var person = request.getRemoteUser();
        if (person == null) {
            throw Refusal.forbidden("กรุณาเข้าสู่ระบบก่อนใช้งาน");
        }
        var memberships = Memberships.now(request, identities, person);
        identities.setAuthentication(person, memberships.groups(), memberships.districts());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        identities.clearAuthentication();
    }
}
