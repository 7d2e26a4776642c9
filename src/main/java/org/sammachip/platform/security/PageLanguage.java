package org.sammachip.platform.security;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Thai until somebody chooses English, whatever their browser speaks. The sign-in page's links choose with a parameter;
 * the web applications' switch ({@code lib/sammachip/language.js}) writes the same cookie.
 */
@Configuration
class PageLanguage implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("SAMMACHIP-LANGUAGE");
        languages.setDefaultLocale(Locale.forLanguageTag("th"));
        languages.setCookieMaxAge(Duration.ofDays(365));
        languages.setCookieSameSite("Lax");
        languages.setRejectInvalidCookies(false);
        return languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("language");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice).addPathPatterns("/login");
    }
}
