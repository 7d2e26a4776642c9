package org.sammachip.platform.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
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

    private static final Set<String> LANGUAGES = Set.of("th", "en");

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
        var choice = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String chosen) {
                if (!LANGUAGES.contains(chosen)) {
                    throw new IllegalArgumentException("No such language"); // which the interceptor ignores
                }
                return Locale.forLanguageTag(chosen);
            }
        };
        choice.setParamName("language");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice).addPathPatterns("/login");
    }
}
