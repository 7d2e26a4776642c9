// Camunda's calendar (due and follow-up dates, searches): weeks begin on Sunday, the heading has the year of the era.
// What it sends stays Gregorian.
import { webapp } from './webapp.js';

webapp.run(['$injector', $injector => {
  if ($injector.has('uibDatepickerConfig')) {
    Object.assign($injector.get('uibDatepickerConfig'),
      { formatDayTitle: 'MMMM y', formatMonthTitle: 'y', formatYear: 'y', showWeeks: false, startingDay: 0 });
  }
}]);
