package org.sammachip;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * A JPEG as a phone writes it: how it was held, when and where, and things nobody asked for. Its upper left quarter is
 * red, as the camera stores it.
 */
public class CameraPhoto {

    /** What must never be stored: it stands in EXIF, XMP and a comment. */
    public static final String SECRET = "Phone of Mrs Somsri 0812345678";

    private static final int IFD0 = 8;
    private static final int ENTRY = 12;

    private final int width;
    private final int height;
    private int orientation = 1;
    private String time;
    private double[] place;

    public CameraPhoto(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** As EXIF writes it, such as 2026:09:20 10:11:12. */
    public CameraPhoto taken(String time) {
        this.time = time;
        return this;
    }

    public CameraPhoto at(double latitude, double longitude) {
        this.place = new double[] {latitude, longitude};
        return this;
    }

    /** 6 is a phone held upright. */
    public CameraPhoto held(int orientation) {
        this.orientation = orientation;
        return this;
    }

    public byte[] bytes() {
        var plain = plain(width, height);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        segment(file, 0xE1, exif());
        segment(file, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>"));
        segment(file, 0xFE, ascii(SECRET));
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    /** Without any metadata. */
    public static byte[] plain(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0x1B6E3C), width, height, new Color(0xF4E3B2)));
        brush.fillRect(0, 0, width, height);
        brush.setPaint(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return written(image, "jpeg");
    }

    public static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] exif() {
        var block = ByteBuffer.allocate(1000);
        block.put(ascii("Exif\0\0"));
        var tiff = block.slice();
        tiff.put(ascii("MM")).putShort((short) 42).putInt(IFD0);
        int shot = IFD0 + 2 + 5 * ENTRY + 4;
        int gps = shot + 2 + ENTRY + 4;
        int data = gps + 2 + 4 * ENTRY + 4;
        tiff.position(IFD0).putShort((short) 5);
        entry(tiff, 0x010F, 2, SECRET.length() + 1, data);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, shot);
        entry(tiff, 0x8825, 4, 1, gps);
        entry(tiff, 0x0131, 2, SECRET.length() + 1, data);
        tiff.position(shot).putShort((short) 1);
        entry(tiff, time == null ? 0x9999 : 0x9003, 2, 20, data + 100);
        tiff.position(gps).putShort((short) 4);
        boolean known = place != null;
        entry(tiff, known ? 1 : 0x9901, 2, 2, known && place[0] < 0 ? 'S' << 24 : 'N' << 24);
        entry(tiff, known ? 2 : 0x9902, 5, 3, data + 200);
        entry(tiff, known ? 3 : 0x9903, 2, 2, known && place[1] < 0 ? 'W' << 24 : 'E' << 24);
        entry(tiff, known ? 4 : 0x9904, 5, 3, data + 300);
        tiff.position(data).put(ascii(SECRET));
        tiff.position(data + 100).put(ascii(time == null ? "" : time));
        degrees(tiff.position(data + 200), known ? Math.abs(place[0]) : 0);
        degrees(tiff.position(data + 300), known ? Math.abs(place[1]) : 0);
        return block.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, double value) {
        tiff.putInt((int) value)
                .putInt(1)
                .putInt((int) ((value - (int) value) * 60))
                .putInt(1);
        double minutes = (value - (int) value) * 60;
        tiff.putInt((int) Math.round((minutes - (int) minutes) * 60 * 10_000)).putInt(10_000);
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] content) {
        file.write(0xFF);
        file.write(marker);
        file.write(content.length + 2 >> 8);
        file.write(content.length + 2 & 0xFF);
        file.writeBytes(content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
