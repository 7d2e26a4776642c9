// Camunda's calendar (due and follow-up dates, searches): weeks begin on Sunday, the heading has the year of the era.
// What it sends stays Gregorian; a time that is typed into a search with a Buddhist year is the same moment.
import { webapp } from './webapp.js';
import { gregorianYear } from './thai-date.js';

webapp.run(['$injector', $injector => {
  if ($injector.has('uibDatepickerConfig')) {
    Object.assign($injector.get('uibDatepickerConfig'),
      { formatDayTitle: 'MMMM y', formatMonthTitle: 'y', formatYear: 'y', showWeeks: false, startingDay: 0 });
  }
}]);

const MOMENT = /^(\d{4})(-\d\d-\d\dT\d\d:\d\d.*)$/;

/** 2570-01-18T09:00:00 is 2027-01-18T09:00:00; anything else stays as it is. */
function sameMoment(value) {
  const [, year, rest] = MOMENT.exec(value) || [];
  return year ? (gregorianYear(+year) || year) + rest : value;
}

webapp.directive('camWidgetInlineField', () => ({
  priority: 1, // linked after Camunda's own directive of this name
  link(scope, element) {
    const field = element.isolateScope();
    const tell = field.change;
    field.change = locals => {
      field.varValue = sameMoment(field.varValue);
      return tell(locals);
    };
  }
}));
