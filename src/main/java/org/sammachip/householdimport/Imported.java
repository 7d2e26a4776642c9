package org.sammachip.householdimport;

import java.util.List;
import org.sammachip.project.household.HouseholdEntry;

/**
 * What a file says: all its households, or all that is wrong with it and no household.
 *
 * @param notes Thai sentences about what was understood in another way than it was typed
 */
record Imported(List<HouseholdEntry> households, List<String> notes, List<Fault> faults) {

    /** Faults that are told one by one. */
    private static final int TOLD = 200;

    static Imported refused(List<Fault> faults) {
        if (faults.size() <= TOLD) {
            return new Imported(List.of(), List.of(), faults);
        }
        var told = new java.util.ArrayList<>(faults.subList(0, TOLD));
        told.add(Fault.ofFile("และอีก " + (faults.size() - TOLD) + " จุด"));
        return new Imported(List.of(), List.of(), told);
    }

    boolean isRefused() {
        return !faults.isEmpty();
    }
}
