package org.sammachip.lifecycle;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Thai labels of the forms' fields, from {@code field-names.properties}, as messages quote them. */
public final class FieldNames {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("field-names");

    private FieldNames() {}

    public static String thai(String field) {
        try {
            return LABELS.getString(field);
        } catch (MissingResourceException e) {
            return field;
        }
    }
}
