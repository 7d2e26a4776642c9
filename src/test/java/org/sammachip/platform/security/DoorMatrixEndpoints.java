package org.sammachip.platform.security;

import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that the running server answers to: what its controllers, servlets, resources and sign-in filters say. */
class DoorMatrixEndpoints {

    /** Where the engine's REST interface is, for one engine each. */
    private static final Pattern ENGINE =
            Pattern.compile("^(/engine-rest/engine/\\{name}|/camunda/api/engine/engine/\\{name}|/engine-rest)(?=/|$)");

    private static final Pattern MATCHER = Pattern.compile("([A-Z]+) (/[^\\]\\s]*)]");

    private final WebApplicationContext server;
    private final Set<DoorMatrixEndpoint> found = new TreeSet<>();

    DoorMatrixEndpoints(WebApplicationContext server) {
        this.server = server;
    }

    Set<DoorMatrixEndpoint> all() {
        server.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(this::controller));
        server.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(path -> add("GET", path)));
        server.getServletContext().getServletRegistrations().values().forEach(this::servlet);
        Stream.concat(Arrays.stream(AuthenticationUtil.APPS), Stream.of(AuthenticationUtil.APP_WELCOME))
                .forEach(application -> add("GET", "/camunda/app/" + application + "/default"));
        server.getBean(FilterChainProxy.class).getFilterChains().forEach(chain -> chain.getFilters()
                .forEach(this::filter));
        return found;
    }

    private void add(String verb, String path) {
        found.add(DoorMatrixEndpoint.of(verb, path));
    }

    private void controller(RequestMappingInfo mapping) {
        var verbs = mapping.getMethodsCondition().getMethods();
        for (var path : mapping.getPatternValues()) {
            (verbs.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : verbs)
                    .forEach(verb -> add(verb.name(), path));
        }
    }

    private void servlet(ServletRegistration servlet) {
        for (var mapping : servlet.getMappings()) {
            var below = mapping.replaceAll("/\\*$", "");
            if (servlet.getClassName().equals(ServletContainer.class.getName())) {
                var resources = new DoorMatrixResources((verb, path) -> jersey(verb, path));
                classes(servlet.getInitParameters()).forEach(type -> resources.root(type, below));
            } else if (!servlet.getClassName().equals(DispatcherServlet.class.getName())) {
                add("GET", mapping);
            }
        }
    }

    private void jersey(String verb, String path) {
        var plain = DoorMatrixEndpoint.of(verb, path).path();
        add(verb, ENGINE.matcher(plain).replaceFirst(DoorMatrixEndpoint.ENGINE));
    }

    private Set<Class<?>> classes(Map<String, String> settings) {
        var application = settings.get(ServletProperties.JAXRS_APPLICATION_CLASS);
        try {
            var classes = application == null
                    ? server.getBean(ResourceConfig.class).getClasses()
                    : ((Application) Class.forName(application).getConstructor().newInstance()).getClasses();
            if (classes.isEmpty() && settings.get(ServerProperties.PROVIDER_CLASSNAMES) == null) {
                throw new AssertionError("Nothing is known of a servlet: " + settings);
            }
            return classes;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Filters that answer by themselves tell for what in their request matchers. */
    private void filter(Object filter) {
        ReflectionUtils.doWithFields(filter.getClass(), field -> {
            if (RequestMatcher.class.isAssignableFrom(field.getType())) {
                var told = MATCHER.matcher(String.valueOf(ReflectionTestUtils.getField(filter, field.getName())));
                while (told.find()) {
                    add(told.group(1), told.group(2));
                }
            }
        });
    }
}
