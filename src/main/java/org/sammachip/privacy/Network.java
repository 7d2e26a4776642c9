package org.sammachip.privacy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The network of an address: enough to tell an office from elsewhere, and no mark of one person's device. */
final class Network {

    private Network() {}

    /** @return {@code 203.0.113.0/24}, {@code 2001:db8:1::/48}; empty when the address is not known */
    static String of(String address) {
        if (address == null || address.isBlank()) {
            return "";
        }
        if (address.contains(":")) {
            var groups = address.split("%")[0].split("::", 2)[0].split(":");
            return Arrays.stream(groups)
                            .limit(3)
                            .filter(group -> !group.isEmpty())
                            .collect(Collectors.joining(":"))
                    + "::/48";
        }
        return address.substring(0, address.lastIndexOf('.') + 1) + "0/24";
    }
}
