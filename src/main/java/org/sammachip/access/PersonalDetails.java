package org.sammachip.access;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What of people's data a reader sees. The one place where it is decided, for every screen, list and document: nobody
 * else looks at roles for it (docs/adr/0009, 0013). Officers and district managers, who work with the households, see
 * all of their districts. Province managers see names and results. Auditors and administrators see results, and of
 * names the first letters; all that a project holds once they gave a reason for it, until that ends. Auditing and
 * administering go before every other role of the same person. Nobody else sees anything: an area without a role is nothing.
 */
@Component
public class PersonalDetails {

    /** Codes that tell of somebody's health, and what is told instead. */
    private static final Map<String, String> COARSE =
            Map.of("ILL", "NOT_MET", "HEALTH", "OTHER", "AGE_OR_HEALTH", "OTHER");

    /** Stands for words that are there and not shown. */
    private static final String HIDDEN = "•••";

    /** Where in a project's key the district is. */
    private static final Pattern PLACE = Pattern.compile("SMC-\\d{4}-(\\d{4})\\d{2}-\\d{2}");

    private final CurrentUser user;
    private final Disclosures disclosures;

    PersonalDetails(CurrentUser user, Disclosures disclosures) {
        this.user = user;
        this.disclosures = disclosures;
    }

    /** Whether the reader works with the households, and may open their projects' tasks; who audits or administers does not. */
    public boolean works() {
        return !asksFirst() && (user.has(Role.OFFICER) || user.has(Role.DISTRICT_MANAGER));
    }

    /** Whether the reader takes up what people of the village wish to happen to their data, or decides on it. */
    public boolean handlesWishes() {
        return user.has(Role.DISTRICT_MANAGER) || user.has(Role.ADMINISTRATOR);
    }

    /** Whether names stand in clear in all projects that the reader finds. */
    public boolean seesNames() {
        return isNamed();
    }

    /** Whether the reader has to give a reason before names of the project are shown. */
    public boolean needsReason(String projectKey) {
        return asksFirst();
    }

    private boolean asksFirst() {
        return user.has(Role.AUDITOR) || user.has(Role.ADMINISTRATOR);
    }

    /** Whether people's names in this project are masked for the reader, and documents that hold names are closed. */
    public boolean masked(String projectKey) {
        return !seesNames(projectKey) && !gaveReason(projectKey);
    }

    /** Whether the reader sees whatever is marked personal in this project, such as values in the change log. */
    public boolean open(String projectKey) {
        return works() && isIn(projectKey) || gaveReason(projectKey);
    }

    private boolean gaveReason(String projectKey) {
        return needsReason(projectKey) && disclosures.opened(projectKey);
    }

    private boolean seesNames(String projectKey) {
        return isNamed() && (user.has(Role.WORKER) || isIn(projectKey));
    }

    /** The roles for which names are meant. */
    private boolean isNamed() {
        return works() || !asksFirst() && (user.has(Role.PROVINCE_MANAGER) || user.has(Role.WORKER));
    }

    private boolean isIn(String projectKey) {
        var place = projectKey == null ? null : PLACE.matcher(projectKey);
        return place != null && place.matches() && user.districts().contains(place.group(1));
    }

    /** What shows who somebody is as plainly as a name, such as a photo; null while {@link #masked}. */
    public <T> T identifying(String projectKey, T value) {
        return masked(projectKey) ? null : value;
    }

    /** The name of a household's head, a leader, a sage; not for officials, whose names are public. */
    public String name(String projectKey, String name) {
        return masked(projectKey) ? MaskedName.of(name) : name;
    }

    /** A telephone number, birth year, health limit, position or free text about a trouble; null where not {@link #open}. */
    public <T> T sensitive(String projectKey, T value) {
        return open(projectKey) ? value : null;
    }

    /** What somebody wrote in which people may be told of: a comment, a reason, a place; hidden while {@link #masked}. */
    public String words(String projectKey, String written) {
        return written == null || !masked(projectKey) ? written : HIDDEN;
    }

    /** A reason, outcome or category: where not {@link #open} one that tells nothing of health replaces one that does. */
    public String coarse(String projectKey, String code) {
        return code == null || open(projectKey) ? code : COARSE.getOrDefault(code, code);
    }
}
