package org.sammachip.access;

/** The people behind user ids, for documents and lists; the record itself keeps ids only. */
public interface UserNames {

    /** First and last name, or the id itself where the account is gone or has no name. */
    String of(String userId);
}
