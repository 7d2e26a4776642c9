// A form and its draft: watches what is typed, shows what came back, and says in one line how things stand.
import { Draft, anythingUnsaved, forget, saveAll } from './draft.js';
import { service } from '../../../../lib/sammachip/api.js';
import { short } from '../../../../lib/sammachip/thai-date.js';
import { today } from '../../../../lib/sammachip/today.js';

const tasklist = window.angular.module('cam.tasklist');
const GLANCE = 300;
const GIVE_UP = 'มีข้อความหรือรูปที่ยังบันทึกไม่ได้ ถ้าออกจากระบบ สิ่งเหล่านั้นจะหายไป ต้องการออกจากระบบหรือไม่';

/** Above the form: what was restored. */
export const BARS = `
  <div class="sm-draft-bar" ng-if="ready && restored">
    กู้คืนฉบับร่างเมื่อ {{restored.at}} <span ng-repeat="sentence in restored.told">· {{sentence}} </span>
    <button type="button" class="btn btn-link" ng-if="!restored.asking" ng-click="restored.asking = true">เริ่มใหม่จากข้อมูลเดิม</button>
    <span ng-if="restored.asking">สิ่งที่พิมพ์ไว้จะหายไป
      <button type="button" class="btn btn-default" ng-click="startOver()">ลบฉบับร่าง</button>
      <button type="button" class="btn btn-link" ng-click="restored.asking = false">ไม่ลบ</button></span>
    <span class="text-danger" ng-if="restored.failed">ลบไม่ได้ กรุณาลองอีกครั้งเมื่อมีสัญญาณ</span>
  </div>`;

/** Below it, always in sight. */
export const LINE = `
  <div class="sm-draft-line sm-draft-{{waiting() || draft.state}}" ng-if="ready && draftLine()">
    <span class="sm-draft-dot" aria-hidden="true"></span>{{draftLine()}}
    <a ng-if="(waiting() || draft.state) === 'expired'" ng-href="${service}/login" target="_blank" rel="noopener">เข้าสู่ระบบ</a>
    <span class="sm-draft-ask" ng-if="!waiting() && draft.state === 'newer'">
      <button type="button" class="btn btn-default" ng-click="takeTheirs()">ใช้ฉบับนั้น</button>
      <button type="button" class="btn btn-default" ng-click="draft.keepMine()">ใช้ฉบับนี้</button></span>
    <button type="button" class="btn btn-link" ng-if="waiting() && sending !== 'lost'" ng-click="stopSending()">แก้ไขต่อ</button>
  </div>
  <span class="sr-only" role="status">{{draftSpoken}}</span>`;

const EXPIRED = 'หมดเวลาใช้งาน กรุณาเข้าสู่ระบบใหม่ในแท็บอื่น แล้วระบบจะ';
const LINES = {
  idle: draft => draft.savedAt ? `บันทึกร่างแล้ว ${time(draft.savedAt)}` : '',
  saving: () => 'กำลังบันทึกร่าง…',
  saved: draft => `บันทึกร่างแล้ว ${time(draft.savedAt)}`,
  offline: () => 'ไม่มีสัญญาณ เก็บไว้ในหน้านี้ จะส่งเองเมื่อมีสัญญาณ',
  failed: () => 'ยังบันทึกร่างไม่ได้ เก็บไว้ในหน้านี้ ระบบจะลองใหม่เอง',
  expired: () => EXPIRED + 'บันทึกต่อ',
  newer: draft => `มีฉบับร่างใหม่กว่าจากอีกเครื่องหนึ่ง เมื่อ ${time(draft.newer.savedAt)}`,
  ended: () => 'งานนี้สิ้นสุดแล้ว ไม่เก็บฉบับร่างอีก ข้อความที่พิมพ์ยังคัดลอกได้จากหน้านี้',
  refused: draft => draft.fault.join(' '),
  gone: () => ''
};
const ROWS_CHANGED = 'ข้อความที่ยังกรอกไม่ถูกต้องในตารางไม่ได้นำกลับมา เพราะรายการในตารางเปลี่ยนไปแล้ว กรุณากรอกใหม่';
const SENDING = {
  offline: () => 'ไม่มีสัญญาณ จะส่งแบบฟอร์มให้เองเมื่อมีสัญญาณ อย่าเพิ่งปิดหน้านี้',
  lost: () => 'สัญญาณขาดระหว่างส่ง เมื่อมีสัญญาณระบบจะตรวจว่าส่งถึงแล้วหรือยัง อย่าเพิ่งปิดหน้านี้',
  expired: () => EXPIRED + 'ส่งแบบฟอร์มต่อ'
};
/** States that a screen reader tells, and the return from them. */
const TOLD = ['offline', 'failed', 'expired', 'newer', 'ended', 'refused'];

/** 10:42 น., with the day when it is another one. */
function time(iso) {
  const at = new Date(iso).toLocaleString('sv-SE', { timeZone: 'Asia/Bangkok' });
  return `${at.slice(0, 10) === today() ? '' : short(at.slice(0, 10)) + ' '}${at.slice(11, 16)} น.`;
}

/** Keeps the draft of a form; begin() once the form is filled. */
export function keepDraft(scope, form, author) {
  let timer;
  const values = () => Array.from(form.querySelectorAll('input.ng-invalid[data-path], textarea.ng-invalid[data-path]'))
    .filter(field => field.value !== '' && !['radio', 'checkbox', 'file'].includes(field.type));
  const read = () => JSON.stringify({
    content: JSON.parse(window.angular.toJson(scope.s)),
    raw: Object.fromEntries(values().map(field => [field.dataset.path, field.value]))
  });
  const show = () => scope.$applyAsync(() => {
    const told = TOLD.includes(scope.draft.state);
    if (told) { scope.draftSpoken = scope.draftLine(); } else if (scope.draftSpoken && scope.draft.state === 'saved') { scope.draftSpoken = scope.draftLine(); }
  });

  Object.assign(scope, { draft: null, restored: null, sending: null, draftSpoken: '' });
  scope.waiting = () => SENDING[scope.sending] ? scope.sending : null;
  scope.draftLine = () => scope.waiting() ? SENDING[scope.sending]() : scope.draft ? LINES[scope.draft.state](scope.draft) : '';

  // every change of what is typed comes with a digest; comparing waits until the typing pauses for a moment
  scope.$watch(() => {
    if (scope.draft && scope.draft.touched && !timer) {
      timer = setTimeout(() => { timer = null; scope.draft.look(); }, GLANCE);
    }
  });
  const touch = () => { if (scope.draft) { scope.draft.touch(); } };
  ['input', 'change', 'click', 'paste', 'drop'].forEach(event => form.addEventListener(event, touch, true));
  scope.$on('taskremoved', () => { if (scope.draft) { scope.draft.over(); } });
  scope.$on('$destroy', () => { clearTimeout(timer); if (scope.draft) { scope.draft.close(); } });

  /** key: task id or start:…; prefilled: what the server fills in; restored: what it kept, or null. */
  return {
    begin(key, prefilled, restored) {
      if (scope.draft) { scope.draft.end(); }
      const kept = restored && !restored.merged ? JSON.stringify({ content: restored.values, raw: restored.raw }) : null;
      scope.draft = new Draft({
        form: key, author: author(), prefilled, read, show, kept,
        version: restored ? restored.version : 0, savedAt: restored ? restored.savedAt : null
      });
      scope.restored = restored && { at: time(restored.savedAt), told: restored.told, asking: false };
      if (restored) { scope.draftSpoken = 'กู้คืนฉบับร่างเมื่อ ' + time(restored.savedAt); }
    },

    /** What was typed before this form was closed could not be saved yet: goes on with that. */
    resume(waiting) {
      waiting.reopen({ read, show });
      scope.draft = waiting;
      show();
    },

    /** Another project was chosen: what the form was filled with changed, the draft is the same. */
    rebase(prefilled) {
      Object.assign(scope.draft, { prefilled, told: false, whole: true });
    },

    /**
     * Texts that were no valid value when they were saved stand in their fields again; those of rows only where the rows
     * are the same as then.
     */
    showRaw({ raw, merged }) {
      const texts = Object.entries(raw || {});
      const lost = texts.filter(([path]) => merged && path.includes('['));
      if (lost.length && scope.restored) { scope.restored.told = [...scope.restored.told, ROWS_CHANGED]; }
      texts.filter(text => !lost.includes(text)).forEach(([path, text]) => {
        const field = form.querySelector(`[data-path="${CSS.escape(path)}"]`);
        const model = field && window.angular.element(field).controller('ngModel');
        if (model) { model.$setViewValue(text); model.$render(); field.value = text; }
      });
    },

    async startOver(done) {
      const { form: key, prefilled } = scope.draft;
      const gone = await scope.draft.discard();
      scope.$applyAsync(() => {
        if (!gone) { scope.restored.failed = true; return; }
        scope.draft = null;
        done(key, prefilled);
      });
    }
  };
}

// When a session is over, Tasklist takes everything off the screen and goes to the login page. While something is unsaved
// it may not: the person signs in in another tab, and this one goes on. Who signs out leaves nothing behind: what is typed
// is saved before that, or given up.
tasklist.run(['$rootScope', '$q', 'AuthenticationService', ($rootScope, $q, authentication) => {
  const logout = authentication.logout;
  let leaves = false;
  authentication.logout = (...engine) => $q.when(saveAll()).then(() => {
    if (anythingUnsaved() && !window.confirm(GIVE_UP)) { return null; }
    leaves = true;
    return logout.apply(authentication, engine).then(forget).finally(() => { leaves = false; });
  });

  const broadcast = $rootScope.$broadcast;
  let person = null;
  $rootScope.$watch('authentication', known => { person = known || person; });
  const signsOut = (name, who) => name === 'authentication.login.required' || (name === 'authentication.changed' && !who);
  $rootScope.$broadcast = function (name, ...told) {
    if (leaves || !signsOut(name, told[0]) || !anythingUnsaved()) { return broadcast.call(this, name, ...told); }
    Promise.resolve().then(() => { $rootScope.authentication = person; });
    return { name, defaultPrevented: true };
  };
}]);
