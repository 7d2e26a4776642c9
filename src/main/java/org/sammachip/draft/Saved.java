package org.sammachip.draft;

import java.time.Instant;

/** @param version 0 where there is no draft; {@code savedAt} is null then */
public record Saved(int version, Instant savedAt) {

    static final Saved NONE = new Saved(0, null);
}
