package org.sammachip.audit.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bytes of a ZIP worth altering, each with the entry that it belongs to. */
final class Places {

    private static final String END = "end of ZIP";
    private static final int SOME = 100;

    /** @param entry what must be named */
    record Place(long at, String entry) {}

    private record Region(long from, long to, String entry) {}

    private Places() {}

    static List<Place> of(FileChannel file, Random random) throws IOException {
        var bytes = ByteBuffer.allocate((int) file.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.read(bytes, 0);
        int end = bytes.capacity() - 22;
        var regions = new ArrayList<Region>();
        int record = bytes.getInt(end + 16);
        while (record < end) {
            int name = bytes.getShort(record + 28);
            var entry = new String(bytes.array(), record + 46, name, StandardCharsets.UTF_8);
            int local = bytes.getInt(record + 42);
            int content = local + 30 + name;
            regions.add(new Region(record, record + 46L + name, entry));
            regions.add(new Region(local, content, entry));
            regions.add(new Region(content, content + (long) bytes.getInt(record + 24), entry));
            record += 46 + name;
        }
        regions.add(new Region(end, bytes.capacity(), END));
        return places(regions, random);
    }

    private static List<Place> places(List<Region> regions, Random random) {
        var places = new ArrayList<Place>();
        var whole = regions.stream()
                .filter(region -> region.to() - region.from() < 200)
                .toList();
        for (int i = 0; i < 2; i++) {
            all(whole.get(random.nextInt(whole.size())), places);
        }
        all(regions.get(regions.size() - 1), places);
        for (var region : regions) {
            if (region.to() > region.from()) {
                places.add(new Place(region.from(), region.entry()));
                places.add(new Place(region.to() - 1, region.entry()));
                places.add(any(region, random));
            }
        }
        for (int i = 0; i < SOME; i++) {
            long at = (long)
                    (random.nextDouble() * regions.get(regions.size() - 1).to());
            regions.stream()
                    .filter(region -> region.from() <= at && at < region.to())
                    .forEach(region -> places.add(new Place(at, region.entry())));
        }
        return places;
    }

    private static void all(Region region, List<Place> places) {
        for (long at = region.from(); at < region.to(); at++) {
            places.add(new Place(at, region.entry()));
        }
    }

    private static Place any(Region region, Random random) {
        return new Place(region.from() + (long) (random.nextDouble() * (region.to() - region.from())), region.entry());
    }
}
