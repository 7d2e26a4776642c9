// What every Sammachip form in Tasklist shares: loading, sending and refusing (sm-form), and the head of the form
// (sm-header). The fields are in the modules imported below. Nothing that is typed goes into the browser's storage.
import './fields.js';
import './rows.js';
import './photos.js';
import './advice.js';
import './decision.js';
import './area.js';
import './claim.js';
import './missing.js';
import './plan.js';
import './import.js';
import { phrases } from './parts.js';
import { thisYear } from '../../../../lib/sammachip/today.js';
import { gregorianYear } from '../../../../lib/sammachip/thai-date.js';
import './terms.js';
import './dates.js';
import { fieldOf, jump } from '../../../../lib/sammachip/jump.js';
import { terms } from '../../../../lib/sammachip/terms.js';
import { api } from '../../../../lib/sammachip/api.js';
import { refusals, mark, unmark } from '../../../../lib/sammachip/refusals.js';
import { keepDraft, BARS, LINE } from './drafts.js';
import { settled } from './draft.js';
import { send } from './sending.js';

const tasklist = window.angular.module('cam.tasklist');

const EMPTY = { project: null, task: null, comment: null, ready: false, loading: false, loadError: null };

const ABOVE = `
  <div class="sm-loading" ng-if="loading || !(ready || loadError)" role="status">กำลังเปิดแบบฟอร์ม…</div>
  <div class="alert alert-danger sm-refusal" role="alert" tabindex="-1" ng-if="refusals.length || loadError">
    <strong>{{loadError ? 'เปิดแบบฟอร์มไม่ได้' : 'ยังส่งไม่ได้ กรุณาแก้ไขแล้วส่งอีกครั้ง'}}</strong>
    <ul><li ng-repeat="refusal in loadError || refusals track by $index">
      <button type="button" class="btn btn-link sm-jump" ng-if="shows(refusal.field)" ng-click="goTo(refusal.field)">{{refusal.sentence}}</button><span ng-if="!shows(refusal.field)">{{refusal.sentence}}</span></li></ul>
    <button type="button" class="btn btn-default" ng-if="loadError" ng-click="loadAgain()">ลองอีกครั้ง</button>
  </div>${BARS}`;

const BELOW = `<sm-missing ng-if="ready"></sm-missing>${LINE}`;

/** Tasklist says nothing of its own when it is told these words: the form has said it. */
const PREVENTED = 'camForm submission prevented';
const NOT_SENT = { status: 'ยังไม่ได้ส่งแบบฟอร์ม', message: 'แบบฟอร์มที่ท่านปิดไปก่อนส่งถึงยังไม่ได้ส่ง กรุณาเปิดงานนั้นแล้วส่งอีกครั้ง' };

/**
 * On the form element. Puts into the scope: s (what is submitted, prefilled by the server, or the draft of it), o (options
 * and read-only facts), project, task, comment. Sends a copy of s as the one transient variable `submission`.
 */
tasklist.directive('smForm', ['$http', '$timeout', '$rootScope', 'Notifications', ($http, $timeout, $rootScope, Notifications) => ({
  restrict: 'A',
  compile(element) {
    element.prepend(ABOVE);
    element.append(BELOW);
    element.children('sm-header').after('<sm-claim></sm-claim>');
    element.attr('novalidate', '');
    return (scope, form) => {
      Object.assign(scope, phrases, EMPTY, { s: {}, o: {}, refusals: [], t: terms });
      scope.shows = path => Boolean(path && fieldOf(form[0], path));
      scope.goTo = path => jump(form[0], path);
      scope.ageOf = year => year ? thisYear() - gregorianYear(+year) : null;
      scope.light = row => scope.ageOf(row.birthYear) >= 60 || Boolean(row.healthLimit);
      scope.present = presence => scope.s.attendance.filter(row => row.presence === presence).length;
      scope.host = visit => scope.pick(scope.o.households, visit.householdId);
      scope.handoverName = id => (scope.o.handovers || []).filter(item => item.id === id).map(item => `${item.item} ${item.quantity} ${item.unit || ''}`)[0];
      scope.documentAddress = id => `${api}/documents/${id}`;
      const author = () => $rootScope.authentication && $rootScope.authentication.name;
      const drafts = keepDraft(scope, form[0], author);

      let left = false;
      let asked = 0; // only the last request's answer counts: a person may choose another project meanwhile
      let chosen = null; // the project whose facts the form shows
      const load = (camForm, params, waiting) => {
        if (left) { return; }
        const turn = ++asked;
        const now = then => answer => { if (turn === asked && !left) { scope.loading = false; then(answer); } };
        Object.assign(scope, { loading: true, loadError: null });
        $http.get(api + formAddress(camForm), { params }).then(now(answer => {
          const { values, options, project, task, comment, draft } = answer.data;
          const prefilled = JSON.parse(JSON.stringify(values || {}));
          const kept = waiting ? JSON.parse(waiting.now) : draft && { ...draft, content: draft.values };
          const typed = kept ? window.angular.copy(kept.content) : Object.assign(values || {}, params && words(scope.s));
          Object.assign(scope, { s: typed, o: options || {}, project, task, comment, ready: true });
          chosen = typed.projectKey;
          if (params) { drafts.rebase(prefilled); } else if (waiting) { drafts.resume(waiting); } else { drafts.begin(formKey(camForm), prefilled, draft); }
          form.addClass('sm-ready');
          $timeout(() => drafts.showRaw(kept || {}));
        }), now(failure => {
          scope.loadError = refusals(failure.data, failure.status);
          if (params) { scope.s.projectKey = chosen; }
          scope.loadAgain = () => {
            Object.assign(scope.s, params);
            if (scope.draft) { load(camForm, params); } else { open(camForm); }
          };
        }));
      };
      const open = camForm => settled(formKey(camForm), author()).then(waiting => load(camForm, null, waiting));
      scope.$on('$destroy', () => {
        left = true;
        if (scope.stopSending) { scope.stopSending(); }
      });

      const refuse = (told, body) => {
        scope.refusals = body && body.violations ? refusals(body) : told.map(sentence => ({ sentence }));
        mark(form[0], body);
        $timeout(() => {
          const alert = form[0].querySelector('.sm-refusal');
          if (alert) { alert.scrollIntoView({ block: 'center' }); alert.focus(); }
        });
      };

      const submit = async (camForm, done) => {
        Object.assign(scope, { refusals: [], loadError: null });
        unmark(form[0]);
        scope.sending = 'now';
        const draft = scope.draft;
        const end = await send({
          draft,
          address: sendAddress(camForm),
          submission: () => window.angular.toJson(scope.s),
          waits: state => scope.$applyAsync(() => { scope.sending = state; }),
          stop: new Promise(resolve => { scope.stopSending = resolve; })
        });
        if (draft.closed && !end.sent) {
          draft.save();
          Notifications.addError(NOT_SENT);
        }
        scope.$applyAsync(() => {
          scope.sending = null;
          if (end.refused) { refuse(end.refused, end.body); }
          if (end.sent) { camForm.fireEvent('submit-success'); }
          done(end.sent ? null : new Error(PREVENTED), end.sent);
        });
      };

      const attach = camForm => {
        camForm.submit = done => {
          camForm.submitPrevented = false;
          camForm.fireEvent('submit'); // a part of the form that is not ready yet prevents it
          if (camForm.submitPrevented || !scope.draft || scope.loading) { done(new Error(PREVENTED)); } else { submit(camForm, done); }
        };
        // Tasklist's own drafts lie readable in the browser's storage: names and incomes do not go there
        camForm.on('store', () => { camForm.storePrevented = true; });
        // a request's form changes with the project that it is about
        scope.chooseProject = projectKey => load(camForm, { projectKey });
        scope.takeTheirs = () => load(camForm);
        scope.startOver = () => drafts.startOver((key, prefilled) => {
          scope.s = window.angular.copy(prefilled);
          drafts.begin(key, prefilled, null);
          if (scope.form) { scope.form.$setPristine(); }
        });
        open(camForm);
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

const processKey = camForm => camForm.processDefinitionId.split(':')[0];
const formKey = camForm => camForm.taskId || `start:${processKey(camForm)}`;
const formAddress = camForm => camForm.taskId
  ? `/tasks/${encodeURIComponent(camForm.taskId)}/form`
  : `/start/${encodeURIComponent(processKey(camForm))}/form`;
const sendAddress = camForm => '/engine/engine/default/' + (camForm.taskId
  ? `task/${encodeURIComponent(camForm.taskId)}/submit-form`
  : `process-definition/${encodeURIComponent(camForm.processDefinitionId)}/submit-form`);

/** Whose case this is, what the step is for in the source document's words (the content), and what comes next. */
tasklist.directive('smHeader', () => ({
  restrict: 'E',
  transclude: true,
  template: (element, attrs) => `
    <header class="sm-header">
      <p class="sm-village" ng-if="project">
        <strong>บ้าน{{project.villageName | smVillage}} หมู่ที่ {{project.villageNumber}}</strong>
        <span>ต.{{project.subdistrict}} อ.{{project.district}} จ.{{project.province}}</span>
        <span>ปีงบประมาณ {{project.fiscalYear}}</span>
        <span class="sm-key">{{project.key}}</span>
        <a class="sm-file-link" ng-href="#/project?key={{project.key}}">แฟ้มโครงการ</a>
      </p>
      <p class="sm-purpose" ng-transclude></p>
      <p class="sm-next"><strong>ต่อไป:</strong> ${attrs.next}</p>
      <p class="alert alert-warning sm-comment" ng-if="comment"><strong>ส่งกลับให้แก้ไข:</strong> {{comment}}</p>
    </header>`
}));

tasklist.filter('smVillage', () => name => (name || '').replace(/^บ้าน\s*/, ''));

export default [];
