// A decision table's answer while the officer types; the server computes and keeps it again on submit.
//   <sm-advised decision="occupationFit" input="{age: …, healthLimit: …}" chosen="r.occupation"
//     reason="overrideReason" reason-label="เหตุผลถ้าเลือกต่าง"></sm-advised>
// Shows the advice and, where the choice differs from it, asks for the reason. when="…" says itself when a reason is
// needed, from `answer`; only-when, whether the advice is shown; needed="…", where the reason may be left out. Inside sm-rows the reason lies in the row.
//   <sm-advice …> is the advice alone; answer="x" keeps the table's answer in x.
import { api } from '../../../../lib/sammachip/api.js';

const tasklist = window.angular.module('cam.tasklist');
const asked = new Map();

const LABELS = {
  seasonConflict: () => 'ตรงกับฤดูเก็บเกี่ยว:',
  sageSelection: score => `คะแนนคัดเลือก ${score}:`,
  transferMode: () => 'วิธีถ่ายทอด:',
  occupationFit: occupations => occupations ? `แนะนำ ${occupations}:` : 'คำแนะนำ:'
};

tasklist.directive('smAdvice', ['$http', '$timeout', ($http, $timeout) => ({
  restrict: 'E',
  scope: { decision: '@', input: '&', answer: '=?', onlyWhen: '&' },
  template: `<p class="sm-advice" ng-if="advice.reason && wanted()" role="status"><strong>{{label()}}</strong> {{advice.reason}}</p>`,
  link(scope, element, attrs) {
    let waiting;
    scope.wanted = () => attrs.onlyWhen === undefined || scope.onlyWhen();
    scope.label = () => scope.advice && (LABELS[scope.decision] || (() => 'คำแนะนำ:'))(scope.advice.answer);
    const show = advice => { scope.advice = advice; scope.answer = advice && advice.answer; };
    const ask = input => {
      const key = scope.decision + JSON.stringify(input);
      if (!asked.has(key)) {
        asked.set(key, $http.get(`${api}/advice/${scope.decision}`, { params: input }).then(
          answer => answer.data, () => { asked.delete(key); return null; }));
      }
      asked.get(key).then(advice => { if (key === scope.decision + JSON.stringify(scope.input())) { show(advice); } });
    };
    scope.$watch(() => JSON.stringify(scope.input()), () => {
      $timeout.cancel(waiting);
      const input = scope.input() || {};
      const known = Object.values(input).every(value => value !== undefined && value !== null && value !== '');
      if (!known) { show(null); return; }
      waiting = $timeout(() => ask(input), 300);
    });
    scope.$on('$destroy', () => $timeout.cancel(waiting));
  }
})]);

tasklist.directive('smAdvised', () => ({
  restrict: 'E',
  scope: true,
  template: (element, attrs) => `
    <sm-advice decision="${attrs.decision}" input="${attrs.input}" answer="advised.answer" only-when="advisable()"></sm-advice>
    <sm-field path="${attrs.reason}"${attrs.rows ? ` rows="${attrs.rows}" row-name="${attrs.rowName}"` : ''} label="${attrs.reasonLabel}" maxlength="300"
      show="differs()" ng-required="${attrs.needed || 'true'}"></sm-field>`,
  link(scope, element, attrs) {
    scope.advised = { answer: null };
    scope.advisable = () => attrs.onlyWhen ? scope.$eval(attrs.onlyWhen) : !attrs.when || scope.differs();
    scope.differs = () => attrs.when
      ? scope.$eval(attrs.when, { answer: scope.advised.answer })
      : differs(scope.advised.answer, scope.$eval(attrs.chosen));
  }
}));

/** Whether a choice begins with none of the advised ones: "ทอเสื่อกกลายขิด" is what "ทอเสื่อกก" advises. */
export function differs(answer, chosen) {
  const plain = text => String(text).replace(/\s+/g, '');
  const advised = answer ? String(answer).split(',').map(plain).filter(Boolean) : [];
  return Boolean(chosen) && advised.length > 0 && !advised.some(one => plain(chosen).startsWith(one));
}
