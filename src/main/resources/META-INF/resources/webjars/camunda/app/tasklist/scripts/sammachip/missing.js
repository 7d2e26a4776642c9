// Below the form: which fields keep it from being sent, each a button that goes to its field.
//   <sm-missing></sm-missing>
import { jump } from '../../../../lib/sammachip/jump.js';

const tasklist = window.angular.module('cam.tasklist');
const SHOWN = 5;

tasklist.directive('smMissing', () => ({
  restrict: 'E',
  scope: true,
  template: `<p class="sm-missing" ng-if="lacking.length">ยังกรอกไม่ครบ:
      <button type="button" class="btn btn-link sm-jump" ng-repeat="field in lacking.slice(0, shown) track by field.path" ng-click="go(field)">{{field.name}}</button>
      <span ng-if="lacking.length > shown">และอีก {{lacking.length - shown}} ช่อง</span></p>
    <p class="sm-aloud" role="status">{{lacking.length ? 'ยังกรอกไม่ครบ ' + lacking.length + ' ช่อง' : ''}}</p>`,
  link(scope, element) {
    const form = element[0].closest('form');
    scope.shown = SHOWN;
    scope.go = field => jump(form, field.path);
    const invalid = () => Array.from(form.querySelectorAll('[data-path].ng-invalid'));
    scope.$watch(() => invalid().map(field => field.dataset.path).join(), () => {
      scope.lacking = invalid().map(field => ({ path: field.dataset.path, name: name(field) }));
    });
  }
}));

function name(field) {
  const row = /\[(\d+)\][^\[]*$/.exec(field.dataset.path);
  const title = row && field.closest('.sm-fixed tr') && field.closest('tr').querySelector('.sm-row-title');
  return field.dataset.label + (row ? ` (${title ? title.textContent.trim() : `แถวที่ ${+row[1] + 1}`})` : '');
}
