// What every Sammachip form in Tasklist shares: loading, sending and refusing (sm-form), and the head of the form
// (sm-header). The fields are in the modules imported below. Nothing that is typed goes into the browser's storage.
import './fields.js';
import './rows.js';
import './photos.js';
import './advice.js';
import './decision.js';
import './plan.js';
import './import.js';
import { phrases } from './parts.js';
import { thisYear } from '../../../../lib/sammachip/today.js';
import { gregorianYear } from '../../../../lib/sammachip/thai-date.js';
import './terms.js';
import './dates.js';
import { terms } from '../../../../lib/sammachip/terms.js';
import { api } from '../../../../lib/sammachip/api.js';
import { missing } from './missing.js';
import { sentences, mark, unmark } from '../../../../lib/sammachip/refusals.js';

const tasklist = window.angular.module('cam.tasklist');

const EMPTY = { project: null, task: null, comment: null, ready: false, loadError: null };

const ABOVE = `
  <div class="sm-loading" ng-if="!ready && !loadError">กำลังเปิดแบบฟอร์ม…</div>
  <div class="alert alert-danger sm-refusal" role="alert" tabindex="-1" ng-if="refusals.length || loadError">
    <strong>{{loadError ? 'เปิดแบบฟอร์มไม่ได้' : 'ยังส่งไม่ได้ กรุณาแก้ไขแล้วส่งอีกครั้ง'}}</strong>
    <ul><li ng-repeat="sentence in loadError || refusals track by $index">{{sentence}}</li></ul>
  </div>`;

const BELOW = `
  <p class="sm-missing" role="status" ng-if="ready && missing()">ยังกรอกไม่ครบ: {{missing()}}</p>`;

/**
 * On the form element. Puts into the scope: s (what is submitted, prefilled by the server), o (options and read-only
 * facts), project, task, comment. Sends a copy of s as the one transient variable `submission`.
 */
tasklist.directive('smForm', ['$http', '$timeout', '$rootScope', ($http, $timeout, $rootScope) => ({
  restrict: 'A',
  compile(element) {
    element.prepend(ABOVE);
    element.append(BELOW);
    element.attr('novalidate', '');
    return (scope, form) => {
      Object.assign(scope, phrases, EMPTY, { s: {}, o: {}, refusals: [], t: terms });
      scope.missing = () => missing(form[0]);
      scope.ageOf = year => year ? thisYear() - gregorianYear(+year) : null;
      scope.present = presence => scope.s.attendance.filter(row => row.presence === presence).length;
      scope.host = visit => scope.pick(scope.o.households, visit.householdId);
      scope.handoverName = id => (scope.o.handovers || []).filter(item => item.id === id).map(item => `${item.item} ${item.quantity} ${item.unit || ''}`)[0];
      scope.documentAddress = id => `${api}/documents/${id}`;

      const load = (camForm, params) => $http.get(api + formAddress(camForm), { params }).then(
        answer => {
          const { values, options, project, task, comment } = answer.data;
          Object.assign(scope, { s: Object.assign(values || {}, params && words(scope.s)), o: options || {}, project, task, comment, ready: true });
          form.addClass('sm-ready');
        },
        failure => { scope.loadError = sentences(failure.data, failure.status); });

      const refuse = error => {
        const answer = (error && error.response) || {};
        scope.refusals = sentences(answer.body, answer.status || error.status, error.message);
        mark(form[0], answer.body);
        $timeout(() => {
          const alert = form[0].querySelector('.sm-refusal');
          if (alert) { alert.scrollIntoView({ block: 'center' }); alert.focus(); }
        });
      };

      const attach = camForm => {
        camForm.on('submit', () => {
          scope.refusals = [];
          unmark(form[0]);
          const variables = camForm.variableManager;
          if (variables.variable('submission')) { variables.destroyVariable('submission'); }
          variables.createVariable({
            name: 'submission', type: 'Json', value: window.angular.copy(scope.s), valueInfo: { transient: true }
          });
        });
        camForm.on('submit-failed', (sender, [error]) => refuse(error));
        // Tasklist's own drafts lie readable in the browser's storage: names and incomes do not go there
        camForm.on('store', () => { camForm.storePrevented = true; });
        // a request's form changes with the project that it is about
        scope.chooseProject = projectKey => load(camForm, { projectKey });
        load(camForm);
      };

      const stop = scope.$watch('camForm', camForm => {
        if (camForm && camForm.formElement && camForm.formElement[0] === form[0]) { stop(); attach(camForm); }
      });
      $rootScope.$broadcast('sammachip.form');
    };
  }
})]);

/** What was typed before the project was chosen stays. */
const words = typed => Object.fromEntries(Object.entries(typed).filter(([, value]) => typeof value === 'string' && value));

const formAddress = camForm => camForm.taskId
  ? `/tasks/${encodeURIComponent(camForm.taskId)}/form`
  : `/start/${encodeURIComponent(camForm.processDefinitionId.split(':')[0])}/form`;

/** Whose case this is and what the step is for, in the source document's words (the element's content). */
tasklist.directive('smHeader', () => ({
  restrict: 'E',
  transclude: true,
  template: `
    <header class="sm-header">
      <p class="sm-village" ng-if="project">
        <strong>บ้าน{{project.villageName | smVillage}} หมู่ที่ {{project.villageNumber}}</strong>
        <span>ต.{{project.subdistrict}} อ.{{project.district}} จ.{{project.province}}</span>
        <span>ปีงบประมาณ {{project.fiscalYear}}</span>
        <span class="sm-key">{{project.key}}</span>
        <a class="sm-file-link" ng-href="#/project?key={{project.key}}">แฟ้มโครงการ</a>
      </p>
      <p class="sm-purpose" ng-transclude></p>
      <p class="alert alert-warning sm-comment" ng-if="comment"><strong>ส่งกลับให้แก้ไข:</strong> {{comment}}</p>
    </header>`
}));

tasklist.filter('smVillage', () => name => (name || '').replace(/^บ้าน\s*/, ''));

export default [];
