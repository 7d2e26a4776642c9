package org.sammachip.document;

/**
 * A file that was checked and may be stored.
 *
 * @param picture of photos and scans; null of all others
 */
record ReadyFile(NewDocument document, FileType type, Picture picture, CameraFacts facts) {

    static ReadyFile asItIs(NewDocument sent, FileType type) {
        var document = sent.holding(FileCheck.safeName(sent.fileName()), sent.content());
        return new ReadyFile(document, type, null, CameraFacts.NONE);
    }

    static ReadyFile of(NewDocument sent, Picture picture, CameraFacts facts) {
        var name = FileCheck.safeName(sent.fileName());
        int dot = name.lastIndexOf('.');
        var renamed =
                dot > 0 && !FileType.JPEG.hasEnding(FileCheck.ending(name)) ? name.substring(0, dot) + ".jpg" : name;
        return new ReadyFile(sent.holding(renamed, Content.of(picture.jpeg())), FileType.JPEG, picture, facts);
    }

    Integer width() {
        return picture == null ? null : Integer.valueOf(picture.width());
    }

    Integer height() {
        return picture == null ? null : Integer.valueOf(picture.height());
    }
}
