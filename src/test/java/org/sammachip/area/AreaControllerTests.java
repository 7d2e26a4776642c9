package org.sammachip.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

@SammachipTest
class AreaControllerTests {

    @Autowired
    CaseDriver people;

    @Autowired
    AreaController areas;

    @Test
    void showsAnOfficerTheirDistrictOnly() {
        people.asOfficer();

        assertThat(areas.provinces()).extracting(Province::name).containsExactly("อุบลราชธานี");
        assertThat(areas.districts("34")).extracting(District::code).containsExactly("3414");
        assertThat(areas.subdistricts("3414"))
                .hasSize(14)
                .extracting(Subdistrict::name)
                .contains("ม่วงสามสิบ");
        assertThat(areas.districts("30")).isEmpty();
        assertThat(areas.subdistricts("3401")).isEmpty();
    }

    @Test
    void showsAnAdministratorTheCountryLevelByLevel() {
        people.as("root", Role.ADMINISTRATOR);

        assertThat(areas.provinces()).hasSize(76);
        assertThat(areas.districts("34")).hasSize(25);
    }
}
