package org.sammachip.access;

import java.util.Collection;
import java.util.Map;

/** The people behind user ids, for documents and lists; the record itself keeps ids only. */
public interface UserNames {

    /** First and last name, or the id itself where the account is gone or has no name. */
    String of(String userId);

    /** The names of several at once, by user id; ids that are null are left out. */
    Map<String, String> of(Collection<String> userIds);
}
