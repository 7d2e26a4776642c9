package org.sammachip.document;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Hears when a reader makes up what is missing of a picture: a reader only warns of it and paints the rest grey. */
class Damage implements IIOReadWarningListener {

    private boolean found;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        var words = warning.toLowerCase(Locale.ROOT);
        found |= words.contains("corrupt") || words.contains("premature") || words.contains("truncated");
    }

    boolean found() {
        return found;
    }
}
