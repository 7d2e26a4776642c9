// Fields and filters for dates; how they are read and written is in the shared thai-date.js.
import { read, typed, long, short } from '../../../../lib/sammachip/thai-date.js';

const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smDate', () => ({
  restrict: 'E',
  template: (element, attrs) => {
    const model = /ng-model="([^"]*)"/.exec(attrs.field)[1];
    return `<input type="text" inputmode="text" autocomplete="off" placeholder="วว/ดด/ปปปป (พ.ศ.)" sm-date-text ${attrs.field}>
      <span class="sm-read">{{${model} | smDate}}</span>`;
  }
}));

tasklist.directive('smDateText', () => ({
  require: 'ngModel',
  link(scope, element, attrs, model) {
    model.$formatters.push(iso => iso ? typed(String(iso).slice(0, 10)) : '');
    model.$parsers.push(text => {
      const iso = text.trim() ? read(text) : null;
      model.$setValidity('date', !text.trim() || iso !== null);
      return iso === null && text.trim() ? undefined : iso;
    });
    element.on('blur', () => { if (model.$valid && model.$modelValue) { element.val(typed(model.$modelValue)); } });
  }
}));

/** Long Thai date of an ISO date. */
tasklist.filter('smDate', () => long);
/** 18 ม.ค. 2570 */
tasklist.filter('smShortDate', () => short);
