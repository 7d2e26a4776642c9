package org.sammachip.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a method marked {@link ReadsPersonalData} tells the access log beside its mark, as soon as it knows. */
public final class WhatIsRead {

    private static final String HERE = WhatIsRead.class.getName();

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private String project;
    private boolean nothing;

    private WhatIsRead() {}

    /** Of the current request; outside of one, something that nobody looks at. */
    public static WhatIsRead now() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new WhatIsRead();
        }
        if (request.getAttribute(HERE, RequestAttributes.SCOPE_REQUEST) instanceof WhatIsRead begun) {
            return begun;
        }
        var begun = new WhatIsRead();
        request.setAttribute(HERE, begun, RequestAttributes.SCOPE_REQUEST);
        return begun;
    }

    /** @param key of the project; null where it concerns none */
    public WhatIsRead of(String key) {
        project = key;
        return this;
    }

    /** @param value plain, and nobody's data */
    public WhatIsRead with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** The answer turned out to hold nobody's data: there is nothing to write down. */
    public void nothing() {
        nothing = true;
    }

    public String project() {
        return project;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public boolean isNothing() {
        return nothing;
    }
}
