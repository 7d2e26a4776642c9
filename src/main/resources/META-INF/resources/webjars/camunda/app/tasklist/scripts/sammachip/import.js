// Households fast, in the form of the target households:
//   <sm-household-file></sm-household-file>  the template to download and the Excel file to import; nothing is stored, the
//                                            rows of the form are replaced, and only when the whole file is right
//   <sm-same-household>                      inside a row: says that the household is listed twice, here or elsewhere
// All rows are asked about in one request, a moment after the last change.
import { api } from '../../../../lib/sammachip/api.js';
import { sentences } from '../../../../lib/sammachip/refusals.js';

const tasklist = window.angular.module('cam.tasklist');

const address = (scope, part) => `${api}/projects/${encodeURIComponent(scope.project.key)}/households/${part}`;
const typed = row => ['houseNumber', 'head', 'currentOccupation', 'occupation', 'baselineIncome'].some(key => row[key] || row[key] === 0);

tasklist.directive('smHouseholdFile', ['$http', '$timeout', ($http, $timeout) => ({
  restrict: 'E',
  template: `
    <div class="sm-import">
      <a class="btn btn-default" ng-href="{{templateAddress()}}" download>ดาวน์โหลดแบบ Excel</a>
      <label class="btn btn-default sm-file" ng-class="{disabled: reading}">นำเข้าจาก Excel<input type="file" ng-disabled="reading"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" aria-describedby="sm-import-result"></label>
      <span class="sm-muted">หรือคัดลอกแถวจาก Excel แล้ววางในช่องแรกของแถว</span>
      <div id="sm-import-result" aria-live="polite">
        <p class="sm-busy" ng-if="reading">กำลังอ่านไฟล์ {{fileName}}…</p>
        <div class="alert alert-danger sm-import-faults" tabindex="-1" ng-if="faults.length">
          <strong>ยังไม่ได้นำเข้า {{fileName}} กรุณาแก้ในไฟล์ {{places()}} แล้วนำเข้าใหม่ ข้อมูลในหน้านี้ไม่เปลี่ยน</strong>
          <ul><li ng-repeat="fault in faults track by $index">{{fault}}</li></ul>
        </div>
        <div class="alert alert-warning sm-import-ask" tabindex="-1" ng-if="waiting">
          <p>ในหน้านี้กรอกไว้แล้ว {{filled()}} ครัวเรือน ถ้านำเข้า ข้อมูลที่กรอกไว้จะถูกแทนที่ด้วย {{waiting.households.length}} ครัวเรือนจากไฟล์</p>
          <button type="button" class="btn btn-primary" ng-click="take(waiting)">แทนที่ด้วยข้อมูลจากไฟล์</button>
          <button type="button" class="btn btn-default" ng-click="leave()">ไม่นำเข้า</button>
        </div>
        <div class="alert alert-success sm-import-done" ng-if="done">
          <strong>นำเข้า {{done.households}} ครัวเรือนจาก {{fileName}} แล้ว กรุณาตรวจแล้วกดส่ง</strong>
          <ul ng-if="done.notes.length"><li ng-repeat="note in done.notes">{{note}}</li></ul>
        </div>
      </div>
    </div>`,
  link(scope, element) {
    const clear = () => Object.assign(scope, { faults: [], waiting: null, done: null });
    const show = part => $timeout(() => {
      const box = element[0].querySelector(part);
      if (box) { box.focus(); box.scrollIntoView({ block: 'nearest' }); }
    });
    clear();
    scope.templateAddress = () => scope.project ? address(scope, 'template') : undefined;
    scope.filled = () => (scope.s.households || []).filter(typed).length;
    scope.places = () => scope.faults.length > 1 ? `${scope.faults.length} จุด` : '';
    scope.leave = clear;
    scope.take = answer => {
      scope.s.households = answer.households;
      if (scope.form) { scope.form.$setDirty(); }
      clear();
      scope.done = { households: answer.households.length, notes: answer.notes };
    };

    const send = file => {
      const form = new FormData();
      form.append('file', file, file.name);
      clear();
      Object.assign(scope, { reading: true, fileName: file.name });
      $http.post(address(scope, 'import'), form, { headers: { 'Content-Type': undefined }, transformRequest: window.angular.identity })
        .then(answer => {
          if (scope.filled()) { scope.waiting = answer.data; show('.sm-import-ask'); } else { scope.take(answer.data); }
        }, failure => { scope.faults = sentences(failure.data, failure.status); show('.sm-import-faults'); })
        .then(() => { scope.reading = false; });
    };

    element.on('change', event => {
      const file = event.target.files && event.target.files[0];
      if (file) { scope.$apply(() => send(file)); }
      event.target.value = '';
    });
  }
})]);

/** Keeps in the form's scope, by row, what is to be said about households that are listed twice. */
tasklist.directive('smSameHouseholds', ['$http', '$timeout', ($http, $timeout) => ({
  restrict: 'E',
  link(scope) {
    let waiting;
    let asked = '[]';
    const names = () => JSON.stringify((scope.s.households || []).map(row => ({ houseNumber: row.houseNumber, head: row.head })));
    const ask = () => {
      asked = names();
      const now = asked;
      $http.post(address(scope, 'same'), now).then(answer => {
        if (now === asked) { scope.sameHouseholds = Object.fromEntries(answer.data.map(same => [same.row, same])); }
      }, () => { asked = '[]'; }); // advice only: asked again with the next change, and what is forbidden is refused on submission
    };
    scope.sameHouseholds = {};
    scope.$watch(() => scope.ready && names(), now => {
      $timeout.cancel(waiting);
      if (now && now !== asked) { waiting = $timeout(ask, 600); }
    });
    scope.$on('$destroy', () => $timeout.cancel(waiting));
  }
})]);
