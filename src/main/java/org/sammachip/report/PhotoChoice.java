package org.sammachip.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Chooses the photos of a report: a few of each occasion, spread over the whole year. */
final class PhotoChoice {

    static final int MOST = 8;

    private PhotoChoice() {}

    /** @param occasion the activity, the round of visits or the day of handing over at which it was taken */
    record Taken(UUID id, String occasion, String caption, LocalDate on) {}

    /** @param taken by date; a photo that was used twice counts at its first occasion */
    static List<ReportData.Photo> of(List<Taken> taken) {
        var occasions = new LinkedHashMap<String, List<Taken>>();
        var seen = new HashSet<UUID>();
        taken.stream().filter(photo -> seen.add(photo.id())).forEach(photo -> occasions
                .computeIfAbsent(photo.occasion(), key -> new ArrayList<>())
                .add(photo));
        var chosen = new ArrayList<Taken>();
        for (int turn = 0; chosen.size() < MOST; turn++) {
            int nth = turn;
            var offered = occasions.values().stream()
                    .filter(photos -> photos.size() > nth)
                    .map(photos -> photos.get(nth))
                    .toList();
            if (offered.isEmpty()) {
                break;
            }
            chosen.addAll(spread(offered, MOST - chosen.size()));
        }
        return chosen.stream()
                .sorted(Comparator.comparing(Taken::on).thenComparingInt(taken::indexOf))
                .map(photo -> new ReportData.Photo(photo.id(), photo.caption(), photo.on()))
                .toList();
    }

    /** So many of them at even distances, the first and the last included. */
    private static List<Taken> spread(List<Taken> offered, int room) {
        if (offered.size() <= room) {
            return offered;
        }
        var spread = new ArrayList<Taken>();
        for (int i = 0; i < room; i++) {
            int place = room == 1 ? 0 : Math.round((float) i * (offered.size() - 1) / (room - 1));
            spread.add(offered.get(place));
        }
        return spread;
    }
}
