// Shows a decision table's answer while the officer types; the server computes and keeps it again on submit.
//   <sm-advice decision="occupationFit" input="{age: …, healthLimit: …}" chosen="r.occupation"></sm-advice>
// Asks only when every input is known; answer="x" keeps the answer in x, only-when decides whether it is shown.
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
