package org.sammachip.document;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a camera wrote of time and place, and how it was held. What is not there is null, never guessed.
 *
 * @param latitude WGS 84, six decimals; null together with {@code longitude}
 * @param orientation of the EXIF standard, 1 (upright) to 8
 */
record CameraFacts(Instant takenAt, BigDecimal latitude, BigDecimal longitude, int orientation) {

    static final CameraFacts NONE = new CameraFacts(null, null, null, 1);

    /** Cameras write the local time; most do not tell the zone. */
    private static final ZoneId HERE = ZoneId.of("Asia/Bangkok");

    private static final Pattern TIME =
            Pattern.compile("(\\d{4})\\D(\\d{2})\\D(\\d{2})\\D(\\d{2})\\D(\\d{2})\\D(\\d{2}).*");
    private static final int FIRST_CAMERA = 1990;
    private static final int BUDDHIST = 2400;
    private static final int ERA = 543;

    /** @param file a photo or its first bytes; anything else than a JPEG with EXIF tells nothing */
    static CameraFacts of(byte[] file) {
        return JpegSegments.exif(file).map(CameraFacts::read).orElse(NONE);
    }

    private static CameraFacts read(byte[] exif) {
        var told = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), told);
        var place = Optional.ofNullable(told.getFirstDirectoryOfType(GpsDirectory.class))
                .map(GpsDirectory::getGeoLocation)
                .filter(at -> !at.isZero() && Math.abs(at.getLatitude()) <= 90 && Math.abs(at.getLongitude()) <= 180);
        var camera = Optional.ofNullable(told.getFirstDirectoryOfType(ExifIFD0Directory.class));
        return new CameraFacts(
                takenAt(told.getFirstDirectoryOfType(ExifSubIFDDirectory.class)),
                place.map(at -> sixDecimals(at.getLatitude())).orElse(null),
                place.map(at -> sixDecimals(at.getLongitude())).orElse(null),
                camera.map(of -> of.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                        .filter(orientation -> orientation >= 1 && orientation <= 8)
                        .orElse(1));
    }

    private static BigDecimal sixDecimals(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP);
    }

    private static Instant takenAt(Directory shot) {
        var written = shot == null ? null : shot.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        var time = TIME.matcher(written == null ? "" : written.strip());
        if (!time.matches()) {
            return null;
        }
        int year = Integer.parseInt(time.group(1));
        year = year >= BUDDHIST ? year - ERA : year; // some phones set to Thai write 2570
        try {
            var local = LocalDateTime.of(
                    year,
                    number(time.group(2)),
                    number(time.group(3)),
                    number(time.group(4)),
                    number(time.group(5)),
                    number(time.group(6)));
            return year < FIRST_CAMERA ? null : local.atZone(zone(shot)).toInstant();
        } catch (DateTimeException e) {
            return null; // 0000:00:00 and the like: the camera did not know
        }
    }

    private static ZoneId zone(Directory shot) {
        var offset = shot.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
        return offset != null && offset.matches("[+-]\\d{2}:\\d{2}") ? ZoneOffset.of(offset) : HERE;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
