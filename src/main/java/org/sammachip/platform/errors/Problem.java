package org.sammachip.platform.errors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.sammachip.problem.Violation;

/**
 * What every door answers when it refuses or fails.
 *
 * @param type a word for programs
 * @param message Thai sentences for people, one a line
 */
public record Problem(@JsonIgnore int status, String type, String message, List<Violation> violations) {

    static Problem of(int status, String type, String message) {
        return new Problem(status, type, message, List.of());
    }
}
