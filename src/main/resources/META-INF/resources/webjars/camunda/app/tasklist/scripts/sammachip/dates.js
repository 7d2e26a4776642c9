// Fields and filters for dates; how they are read and written is in the shared thai-date.js, the calendar in calendar.js.
// A field may have min and max, ISO dates that are mostly interpolated: min="{{o.firstDay}}".
import { read, why, typed, long, short } from '../../../../lib/sammachip/thai-date.js';
import { openCalendar } from '../../../../lib/sammachip/calendar.js';

const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smDate', () => ({
  restrict: 'E',
  template: (element, attrs) => {
    const model = /ng-model="([^"]*)"/.exec(attrs.field)[1];
    const label = (/data-label="([^"]*)"/.exec(attrs.field) || [])[1] || 'วันที่';
    return `<span class="sm-date-box"><input type="text" inputmode="text" autocomplete="off" placeholder="วว/ดด/พ.ศ." sm-date-text ${attrs.field}><button
        type="button" class="sm-date-open" aria-label="เปิดปฏิทิน ${label}" title="เปิดปฏิทิน"><span class="glyphicon glyphicon-calendar" aria-hidden="true"></span></button></span>
      <span class="sm-read">{{${model} | smDate}}</span>`;
  }
}));

tasklist.directive('smDateText', () => ({
  require: 'ngModel',
  link(scope, element, attrs, model) {
    const input = element[0];
    const box = input.parentElement;
    const limits = iso => attrs.min && iso < attrs.min ? `ต้องไม่ก่อน ${short(attrs.min)}`
      : attrs.max && iso > attrs.max ? `ต้องไม่หลัง ${short(attrs.max)}` : '';
    const fault = text => !text.trim() ? '' : read(text) === null ? why(text) : limits(read(text));

    // said below the field once it is left (faults.js)
    model.smFault = () => fault(input.value);
    model.$formatters.push(iso => iso ? typed(String(iso).slice(0, 10)) : '');
    model.$parsers.push(text => {
      if (fault(text)) { model.$$parserName = 'date'; return undefined; }
      return text.trim() ? read(text) : null;
    });
    element.on('blur', () => {
      if (model.$valid && model.$modelValue) { element.val(typed(model.$modelValue)); }
    });

    const pick = iso => {
      element.val(typed(iso));
      scope.$apply(() => model.$setViewValue(typed(iso)));
    };
    box.querySelector('.sm-date-open').addEventListener('click', () => {
      if (!input.disabled) {
        openCalendar(input, { value: model.$modelValue, min: attrs.min, max: attrs.max, inside: fiscalYear(scope.project) }, pick);
      }
    });
  }
}));

/** Whether a day lies in the project's fiscal year; 2570 runs from October 2569 to September 2570. */
function fiscalYear(project) {
  const year = project && project.fiscalYear - 543;
  return day => !year || (day >= `${year - 1}-10-01` && day <= `${year}-09-30`);
}

/** Long Thai date of an ISO date. */
tasklist.filter('smDate', () => long);
/** 18 ม.ค. 2570 */
tasklist.filter('smShortDate', () => short);
