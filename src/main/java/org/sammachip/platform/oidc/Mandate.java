package org.sammachip.platform.oidc;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sammachip.access.Role;

/**
 * Roles and areas that a provider's groups give. An area of the wrong size gives nothing: an officer works in districts,
 * a province manager manages provinces, an auditor audits provinces or the country.
 *
 * @param areas codes of districts and provinces, or {@code country}
 */
record Mandate(Set<Role> roles, Set<String> areas) {

    private static final String COUNTRY = "country";

    static Mandate of(Map<String, Object> claims, OidcSettings settings) {
        var groups = groups(claims, settings.groups());
        var roles = groups.stream()
                .filter(settings.roles()::containsKey)
                .map(settings.roles()::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        var areas = groups.stream()
                .map(settings.area()::matcher)
                .filter(Matcher::matches)
                .map(area -> area.group(1))
                .filter(area -> roles.stream().anyMatch(role -> fits(role, area)))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Mandate(roles, areas);
    }

    /** Without the areas that are none of these. */
    Mandate within(Predicate<String> known) {
        return new Mandate(roles, areas.stream().filter(known).collect(Collectors.toSet()));
    }

    /** Who administers has no area. */
    boolean lacksAreas() {
        return areas.isEmpty() && !roles.contains(Role.ADMINISTRATOR);
    }

    /** Groups of the engine: the roles, and those that stand for provinces and the country. */
    Set<String> groups() {
        return Stream.concat(
                        roles.stream().map(Role::group),
                        areas.stream().filter(area -> !isDistrict(area)).map(Mandate::group))
                .collect(Collectors.toSet());
    }

    Set<String> districts() {
        return areas.stream().filter(Mandate::isDistrict).collect(Collectors.toSet());
    }

    private static boolean fits(Role role, String area) {
        return switch (role) {
            case OFFICER, DISTRICT_MANAGER -> isDistrict(area);
            case PROVINCE_MANAGER -> area.length() == 2;
            case AUDITOR -> !isDistrict(area);
            case ADMINISTRATOR, WORKER -> false;
        };
    }

    /** The engine's group that stands for a province or the country. */
    static String group(String area) {
        return area.equals(COUNTRY) ? COUNTRY : "province-" + area;
    }

    static boolean isDistrict(String area) {
        return area.length() == 4;
    }

    private static List<String> groups(Map<String, Object> claims, String path) {
        Object found = claims;
        for (var name : path.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found instanceof Collection<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
