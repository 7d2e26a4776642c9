package org.sammachip.document;

import org.sammachip.project.ProjectKey;

/**
 * What a document is about: a project, or an area in a fiscal year.
 *
 * @param project null of an area
 * @param area as {@link org.sammachip.area.AreaScope} counts them; null of a project
 * @param fiscalYear Buddhist era; null of a project
 */
public record Place(ProjectKey project, String area, Integer fiscalYear) {

    public Place {
        if ((project == null) == (area == null) || (area == null) != (fiscalYear == null)) {
            throw new IllegalArgumentException("either a project, or an area and its fiscal year");
        }
    }

    public static Place of(ProjectKey project) {
        return new Place(project, null, null);
    }

    public static Place of(String area, int fiscalYear) {
        return new Place(null, area, fiscalYear);
    }

    /** As the tables keep it: both null, or one. */
    static Place of(String project, String area, Integer fiscalYear) {
        return new Place(project == null ? null : new ProjectKey(project), area, fiscalYear);
    }

    /** As the table of orders names it: a project's key, or {@code 3414/2570}. */
    String value() {
        return project == null ? area + "/" + fiscalYear : project.value();
    }

    String projectKey() {
        return project == null ? null : project.value();
    }

    /** The district that it lies in, which is the engine's tenant; null of a province and of the country. */
    public String district() {
        if (project != null) {
            return project.districtCode();
        }
        return area.length() == 4 ? area : null;
    }
}
