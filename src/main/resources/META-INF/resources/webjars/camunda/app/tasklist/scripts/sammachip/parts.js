// Parts that several forms share.
const tasklist = window.angular.module('cam.tasklist');

/** The case that a request is about; choosing one loads what the form needs of it. */
tasklist.directive('smProject', () => ({
  restrict: 'E',
  template: `<sm-field type="select" path="projectKey" label="โครงการ" required wide
      each="p.key as projectName(p) for p in o.projects" change="chooseProject(s.projectKey)"></sm-field>`
}));

/** What is known of the activity: o.activity. */
tasklist.directive('smMeeting', () => ({
  restrict: 'E',
  template: `<p class="sm-facts" ng-if="o.activity">
    <strong>{{o.activity.kind | smTerm:'activityKind'}}: {{o.activity.topic}}</strong><br>
    {{o.activity.plannedOn | smDate}} ณ {{o.activity.place}} <span ng-if="o.activity.hours">({{o.activity.hours}} ชั่วโมง)</span>
    <span ng-if="o.activity.budget !== undefined">งบประมาณ {{o.activity.budget | number:2}} บาท</span>
    <span ng-if="o.activity.toldOn"><br>แจ้งกลุ่มเป้าหมายเมื่อ {{o.activity.toldOn | smDate}}</span></p>`
}));

/** What the indicators say, and the rendered report. */
tasklist.directive('smIndicators', () => ({
  restrict: 'E',
  template: `
    <table class="table sm-facts" ng-if="o.indicators.length">
      <thead><tr><th>ตัวชี้วัด</th><th class="num">ผล</th><th class="num">เป้าหมาย</th></tr></thead>
      <tbody><tr ng-repeat="i in o.indicators"><td>{{i.label}}</td><td class="num">{{i.value}}</td>
        <td class="num">{{i.target}} <span ng-if="i.met === true">✓ ถึง</span><span class="sm-over" ng-if="i.met === false">✗ ไม่ถึง</span></td></tr></tbody>
    </table>
    <div ng-if="o.correctionReason"><p class="sm-text"><strong>เหตุผลที่แก้ไข:</strong> {{o.correctionReason}}</p>
      <ul><li ng-repeat="d in o.differences">{{d.figure}}: {{d.before | number}} → {{d.now | number}}</li></ul></div>
    <p ng-if="o.report"><a class="btn btn-default" ng-href="{{documentAddress(o.report.id)}}" target="_blank" rel="noopener">เปิดรายงาน (PDF)</a></p>`
}));

/** Suggestions for fields with list="sm-occupations": those of the plan and the households, or the usual ones. */
tasklist.directive('smOccupations', () => ({
  restrict: 'E',
  template: '<datalist id="sm-occupations"><option ng-repeat="name in o.occupations || usual" value="{{name}}"></option></datalist>',
  scope: true,
  link: scope => { scope.usual = ['ทอเสื่อกก', 'จักสาน', 'ปลูกผักปลอดสารพิษ', 'เลี้ยงไก่พื้นเมือง', 'ทอผ้า', 'แปรรูปอาหาร', 'เพาะเห็ด', 'ทำไม้กวาดดอกหญ้า']; }
}));

/** Where the visit took place, from the phone. of: the row that has latitude and longitude. */
tasklist.directive('smPlace', () => ({
  restrict: 'E',
  scope: { of: '=' },
  template: `<button type="button" class="btn btn-default" ng-click="find()">บันทึกพิกัด</button>
    <span ng-if="of.latitude">{{of.latitude | number:5}}, {{of.longitude | number:5}}</span>
    <span class="text-danger" role="alert" ng-if="failed">อ่านพิกัดไม่ได้ กรุณาอนุญาตให้ใช้ตำแหน่ง หรือเว้นไว้</span>`,
  link(scope) {
    const digits = value => Math.round(value * 1e6) / 1e6;
    scope.find = () => navigator.geolocation.getCurrentPosition(
      ({ coords }) => scope.$apply(() => {
        scope.failed = false;
        scope.of.latitude = digits(coords.latitude);
        scope.of.longitude = digits(coords.longitude);
      }),
      () => scope.$apply(() => { scope.failed = true; }),
      { enableHighAccuracy: true, timeout: 20000 });
  }
}));

/** Words and sums that the forms' expressions use. */
export const phrases = {
  pick: (list, id) => (list || []).find(item => item.id === id) || {},
  booked: (list, row) => {
    const known = text => (text || '').replace(/\s+/g, '');
    const phone = (row.phone || '').replace(/[\s.()-]/g, '').replace(/^\+66/, '0');
    const found = (list || []).find(item => known(item.id) === known(row.name) || (phone && item.id === phone));
    return row.name && found ? found.text : '';
  },
  named: (households, record) => {
    const plain = text => (text || '').replace(/\s+/g, '');
    const parts = [record.background, record.methods, record.obstacles, record.solutions, record.strategies];
    const text = plain(parts.join(' '));
    const name = household => plain(household.head).replace(/^(นางสาว|นาง|นาย|น\.ส\.)/, '');
    return (households || []).filter(household => name(household) && text.includes(name(household)))
      .map(household => household.head).join(', ');
  },
  sum: (list, amount) => (list || []).reduce((total, item) => total + (amount(item) || 0), 0),
  cost: item => item.quantity * item.unitPrice,
  budgetOf: item => item.budget,
  houseName: household => household.id ? `${household.houseNumber} ${household.head}` : '',
  personName: person => person.houseNumber ? `${person.houseNumber} ${person.head}` : person.name || person.head || '',
  projectName: project => `บ้าน${(project.villageName || '').replace(/^บ้าน\s*/, '')} หมู่ที่ ${project.villageNumber} ต.${project.subdistrict} (${project.key})`,
  materialName: item => `${item.item} (${item.quantity} ${item.unit})`
};
