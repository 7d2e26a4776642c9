package org.sammachip.platform.security;

import java.util.List;
import java.util.regex.Pattern;
import org.sammachip.access.Role;

/**
 * What people other than administrators may change through the engine API of the web applications. The engine's
 * permissions are coarser than the process: whoever may retry a failed letter could also move tokens and set variables.
 * So everything that is not named here is refused; reading is left to the engine's permissions. Comments are refused
 * because their free text would keep names in the engine for ten years.
 */
final class EngineApi {

    private static final String ENGINE = "/camunda/api/engine/engine/[^/]+";

    /** Queries that are long enough to be posted; they change nothing. */
    private static final Pattern QUERY = Pattern.compile(ENGINE
            + "/(task|filter/[^/]+/(list|singleResult|count)|process-instance|process-definition|execution"
            + "|variable-instance|external-task|job|incident|history/(?!cleanup)[a-z-]+)(/count)?/?");

    private static final Pattern WORK = Pattern.compile(ENGINE
            + "/(task/[^/]+/(claim|unclaim|submit-form|complete)"
            + "|process-definition/(key/)?[^/]+/submit-form)");

    private static final Pattern MANAGE =
            Pattern.compile(ENGINE + "/(task/[^/]+/assignee|(job|external-task)/[^/]+/retries)");

    private static final Pattern OWN_ACCOUNT = Pattern.compile(ENGINE + "/user/[^/]+/(profile|credentials)");

    private static final List<String> SAFE = List.of("GET", "HEAD", "OPTIONS");

    private EngineApi() {}

    static boolean allows(String method, String path, List<String> groups) {
        if (SAFE.contains(method) || groups.contains(Role.ADMINISTRATOR.group())) {
            return true;
        }
        return switch (method) {
            case "POST" -> QUERY.matcher(path).matches() || WORK.matcher(path).matches() || manages(path, groups);
            case "PUT" -> OWN_ACCOUNT.matcher(path).matches() || manages(path, groups);
            default -> false;
        };
    }

    private static boolean manages(String path, List<String> groups) {
        return groups.contains(Role.DISTRICT_MANAGER.group())
                && MANAGE.matcher(path).matches();
    }
}
