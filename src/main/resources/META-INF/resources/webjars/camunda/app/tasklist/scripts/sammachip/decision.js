// A manager's or officer's yes or no; whoever says no says why.
//   <sm-decision question="…" yes="อนุมัติแผน" no="ส่งกลับให้แก้ไข"></sm-decision>
const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smDecision', () => ({
  restrict: 'E',
  template: (element, attrs) => `<fieldset><legend>${attrs.question || 'ผลการพิจารณา'}</legend>
    <sm-field type="yesno" path="approved" label="ผลการพิจารณา" yes="${attrs.yes}" no="${attrs.no}" required wide></sm-field>
    <sm-field type="long" path="comment" label="ความเห็น" ng-required="s.approved === false" wide
      hint="ถ้า${attrs.no} กรุณาบอกว่าต้องแก้ไขเรื่องใด"></sm-field></fieldset>`
}));
