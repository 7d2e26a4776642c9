// Yes or no, with a reason: <sm-yesno path="approved" label="ผลการพิจารณา" yes="อนุมัติ" no="ส่งกลับ"
//   reason="comment" reason-label="ความเห็น" reason-when="no"></sm-yesno>
// reason-when  no, yes, always: which answer needs the reason (it may be written with the other one, too)
// ng-required  of the answer; without it an answer is required
// sm-decision is the one of a manager or officer who approves: <sm-decision question="…" yes="อนุมัติแผน" no="ส่งกลับให้แก้ไข">
const tasklist = window.angular.module('cam.tasklist');

const NEEDED = { no: ' === false', yes: ' === true', always: ' !== undefined' };

tasklist.directive('smYesno', () => ({
  restrict: 'E',
  template: (element, attrs) => {
    const answer = (attrs.rows ? 'r.' : 's.') + attrs.path;
    const rows = attrs.rows ? ` rows="${attrs.rows}"` : '';
    const need = attrs.ngRequired ? `ng-required="${attrs.ngRequired}"` : 'required';
    return `
    <sm-field type="yesno" path="${attrs.path}"${rows} label="${attrs.label}" yes="${attrs.yes}" no="${attrs.no}" ${need} wide></sm-field>
    <sm-field type="long" path="${attrs.reason}"${rows} label="${attrs.reasonLabel || 'เหตุผล'}" lines="3" wide hint="${attrs.hint || ''}"
      ng-required="${answer}${NEEDED[attrs.reasonWhen || 'no']}${attrs.ngRequired ? ` &amp;&amp; (${attrs.ngRequired})` : ''}"></sm-field>`;
  }
}));

tasklist.directive('smDecision', () => ({
  restrict: 'E',
  template: (element, attrs) => `<fieldset><legend>${attrs.question || 'ผลการพิจารณา'}</legend>
    <sm-yesno path="approved" label="ผลการพิจารณา" yes="${attrs.yes}" no="${attrs.no}" reason="comment" reason-label="ความเห็น"
      hint="ถ้า${attrs.no} กรุณาบอกว่าต้องแก้ไขเรื่องใด"></sm-yesno></fieldset>`
}));
