package org.sammachip.project;

/** Who works as an officer in which district; answered by whoever keeps the accounts. */
public interface DistrictOfficers {

    boolean include(String userId, String districtCode);
}
