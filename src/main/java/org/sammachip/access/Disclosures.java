package org.sammachip.access;

/** For which projects the current user gave a reason to see personal data, and the time has not run out. */
public interface Disclosures {

    boolean opened(String projectKey);
}
