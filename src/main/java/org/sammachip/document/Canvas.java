package org.sammachip.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Paints a picture upright and small, on white where it is transparent. */
final class Canvas {

    private Canvas() {}

    /**
     * @param orientation of the EXIF standard, 1 to 8; from 5 on the picture lies on its side
     * @param longest pixels of the longer side; a smaller picture keeps its size
     */
    static BufferedImage upright(BufferedImage image, int orientation, int longest) {
        var source = image;
        // in steps of a half, or fine lines flicker
        while (Math.max(source.getWidth(), source.getHeight()) >= 2 * longest) {
            source = painted(source, 1, half(source.getWidth()), half(source.getHeight()));
        }
        var scale = Math.min(1.0, (double) longest / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        return painted(source, orientation, width, height);
    }

    private static int half(int side) {
        return Math.max(1, side / 2);
    }

    private static BufferedImage painted(BufferedImage source, int orientation, int width, int height) {
        boolean turned = orientation >= 5;
        var paper = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(turn(orientation, width, height));
        brush.drawImage(source, 0, 0, width, height, null);
        brush.dispose();
        return paper;
    }

    /** What brings a picture of this size, painted as the camera stored it, upright. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
