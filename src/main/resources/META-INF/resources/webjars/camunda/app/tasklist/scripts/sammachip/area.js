// Province, district, subdistrict and village number, one after the other, of what the person works for:
//   <sm-area subdistrict="subdistrictCode" village="villageNumber"></sm-area>
// What there is only one of is chosen and told, not asked. A subdistrict that is known already shows its way there.
import { api } from '../../../../lib/sammachip/api.js';

const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smArea', ['$http', $http => ({
  restrict: 'E',
  scope: true,
  template: (element, attrs) => `
    <p class="sm-given" ng-if="given()">{{given()}}</p>
    <p class="alert alert-warning" ng-if="area.provinces && !area.provinces.length" role="alert">บัญชีของท่านยังไม่มีอำเภอที่รับผิดชอบ กรุณาแจ้งผู้ดูแลระบบ</p>
    <p class="alert alert-danger" ng-if="area.failed" role="alert">อ่านรายชื่อพื้นที่ไม่ได้ กรุณาเปิดแบบฟอร์มใหม่</p>
    <sm-field type="select" path="area-province" model="area.province" label="จังหวัด" each="x.code as x.name for x in area.provinces"
      show="area.provinces.length > 1" change="chooseProvince()" required></sm-field>
    <sm-field type="select" path="area-district" model="area.district" label="อำเภอ" each="x.code as x.name for x in area.districts"
      show="area.districts.length > 1" change="chooseDistrict()" required></sm-field>
    <sm-field type="select" path="${attrs.subdistrict}" label="ตำบล" each="x.code as x.name for x in area.subdistricts" required></sm-field>
    <sm-field type="int" path="${attrs.village}" label="หมู่ที่" min="1" max="99" required></sm-field>`,
  link(scope, element, attrs) {
    const path = 's.' + attrs.subdistrict;
    const area = scope.area = {};
    const known = () => scope.$eval(path) || '';
    const ask = (level, params) => $http.get(`${api}/areas/${level}`, { params }).then(answer => answer.data, () => { area.failed = true; return []; });
    /** The one that is there is chosen; of several, the one that the known subdistrict lies in. */
    const choice = (list, length) => list.length === 1 ? list[0].code
      : (list.find(item => known().startsWith(item.code) && item.code.length === length) || {}).code;
    const name = (list, code) => ((list || []).find(item => item.code === code) || {}).name;

    scope.given = () => [
      area.provinces && area.provinces.length === 1 && `จังหวัด${name(area.provinces, area.province)}`,
      area.districts && area.districts.length === 1 && `อำเภอ${name(area.districts, area.district)}`].filter(Boolean).join(' ');
    scope.chooseProvince = () => {
      area.districts = area.subdistricts = undefined;
      area.district = undefined;
      const asked = area.province;
      return asked && ask('districts', { province: asked }).then(list => {
        if (asked !== area.province) { return; }
        area.districts = list;
        area.district = choice(list, 4);
        scope.chooseDistrict();
      });
    };
    scope.chooseDistrict = () => {
      const asked = area.district;
      area.subdistricts = undefined;
      if (!asked || !known().startsWith(asked)) { scope.$eval(path + ' = null'); }
      return asked && ask('subdistricts', { district: asked }).then(list => { if (asked === area.district) { area.subdistricts = list; } });
    };
    const start = () => {
      area.province = choice(area.provinces, 2);
      scope.chooseProvince();
    };
    ask('provinces').then(list => { area.provinces = list; start(); });
    // a subdistrict that comes from elsewhere, such as a draft
    scope.$watch(known, code => { if (code && area.provinces && !code.startsWith(area.district || '-')) { start(); } });
  }
})]);
