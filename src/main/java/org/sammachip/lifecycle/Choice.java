package org.sammachip.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One entry of a list to choose from: what is submitted, and what the officer reads. */
public record Choice(String value, String label) {

    /** All constants of an enum, in its order. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> choices, Function<E, String> label) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> new Choice(choice.name(), label.apply(choice)))
                .toList();
    }
}
