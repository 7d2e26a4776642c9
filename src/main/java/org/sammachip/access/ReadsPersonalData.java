package org.sammachip.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller's method whose answer shows people's data. Once it succeeded and before the answer leaves, the
 * access log gets who read it, of which project, and what; if that fails, the answer does not leave.
 *
 * <p>The project is the path variable {@code key}. A method without one tells it by {@link WhatIsRead}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsPersonalData {

    /** What is read, in Thai: รายชื่อครัวเรือน. */
    String value();

    /** Whether the reader takes it away as a file. */
    boolean export() default false;

    /**
     * Minutes in which the same person's next reading of the same of the same project is not recorded anew: for what one
     * page asks for dozens of times, such as small pictures.
     */
    int onceIn() default 0;
}
