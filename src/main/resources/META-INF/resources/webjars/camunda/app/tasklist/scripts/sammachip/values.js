// What a control's text means: numbers, baht, one of two, several of a list. For ng-model; forms write <sm-field>.
import { number, baht } from '../../../../lib/sammachip/thai-number.js';

const tasklist = window.angular.module('cam.tasklist');

/** A text that becomes a number; what is none keeps the model empty and is told below the field. */
function reads(element, model, name, parse, show) {
  model.$formatters.push(show);
  model.$parsers.push(text => {
    const value = parse(text);
    if (Number.isNaN(value)) { model.$$parserName = name; return undefined; } // names the fault in $error, as Angular's own do
    return value;
  });
  element.on('blur', () => { if (model.$valid) { element.val(show(model.$modelValue)); } });
}

/** Whole numbers (sm-number="int") or any. data-min and data-max are its bounds. */
tasklist.directive('smNumber', () => ({
  require: 'ngModel',
  link(scope, element, attrs, model) {
    reads(element, model, 'number', number, value => value === null || value === undefined ? '' : String(value));
    const holds = test => value => model.$isEmpty(value) || test(value);
    model.$validators.int = holds(value => attrs.smNumber !== 'int' || Number.isInteger(+value));
    model.$validators.min = holds(value => attrs.min === undefined || value >= +attrs.min);
    model.$validators.max = holds(value => attrs.max === undefined || value <= +attrs.max);
  }
}));

/** Baht with thousands separators; the model is a number. */
tasklist.directive('smMoney', ['numberFilter', format => ({
  require: 'ngModel',
  link(scope, element, attrs, model) {
    const shown = value => value === null || value === undefined || value === '' ? '' : format(value, value % 1 ? 2 : 0);
    reads(element, model, 'money', baht, shown);
    model.$validators.negative = value => model.$isEmpty(value) || value >= 0;
  }
})]);

/** A group of radio buttons is one field: required means that either was chosen. */
tasklist.directive('smSet', () => ({
  require: 'ngModel',
  link: (scope, element, attrs, model) => { model.$isEmpty = value => value !== true && value !== false; }
}));

/**
 * Radio buttons of one group share a name that no other group has or gets. One made of the row's index would be another
 * row's for a moment when rows move, and the browser would uncheck that row's button.
 */
let groups = 0;
tasklist.directive('smRadios', () => ({ controller: function Radios() { this.name = `sm-radios-${++groups}`; } }));
tasklist.directive('smRadio', () => ({
  require: '^smRadios',
  priority: 1, // before AngularJS names a button that has no name yet
  link: { pre: (scope, element, attrs, radios) => attrs.$set('name', radios.name) }
}));

/** Several of a list of {value, label} or of things with an id; the model is the list of what was chosen. */
tasklist.directive('smChecks', () => ({
  restrict: 'E',
  require: 'ngModel',
  scope: { of: '=' },
  template: `<div class="sm-choices"><label ng-repeat="x in of">
    <input type="checkbox" value="{{id(x)}}" ng-checked="has(id(x))" ng-click="toggle(id(x))"> {{x.label || x.title || x.houseNumber + ' ' + x.head}}</label>
    <button type="button" class="btn btn-link sm-all" ng-if="of.length > 5" ng-click="toggleAll()">{{all() ? 'ไม่เลือกเลย' : 'เลือกทั้งหมด'}}</button></div>`,
  link(scope, element, attrs, model) {
    scope.id = item => item.value === undefined ? item.id : item.value;
    const chosen = () => model.$modelValue || [];
    const ids = () => (scope.of || []).map(scope.id);
    model.$isEmpty = value => !value || !value.length;
    scope.has = value => chosen().includes(value);
    scope.all = () => ids().every(scope.has);
    scope.toggle = value => {
      model.$setViewValue(scope.has(value) ? chosen().filter(other => other !== value) : chosen().concat([value]));
    };
    scope.toggleAll = () => model.$setViewValue(scope.all() ? [] : ids());
  }
}));
