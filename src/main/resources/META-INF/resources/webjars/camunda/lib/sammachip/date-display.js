// Dates that the applications show, in the Buddhist era while Thai is chosen. Moment's formats come from config.js; here
// are those that Camunda wrote down in its programs: Cockpit's and Admin's formats, "in a year" (which counts from the
// browser's clock), and AngularJS's own date filter.
import { webapp } from './webapp.js';
import { dateFormat } from './app-config.js';
import { language } from './language.js';
import { MONTHS, SHORT, DAYS, DAY_LETTERS, ERA } from './thai-date.js';

webapp.config(['camDateFormatProvider', formats =>
  Object.entries(dateFormat).forEach(([name, format]) => formats.setDateFormat(format, name))]);

webapp.run(['$injector', $injector => {
  if ($injector.has('amTimeAgoConfig')) { // the day itself, however far away it is
    Object.assign($injector.get('amTimeAgoConfig'),
      { fullDateThreshold: -1e7, fullDateFormat: dateFormat.short, titleFormat: dateFormat.long });
  }
  if (language() === 'th') { thaiNames($injector.get('$locale').DATETIME_FORMATS); }
}]);

function thaiNames(formats) {
  Object.assign(formats, {
    MONTH: MONTHS, STANDALONEMONTH: MONTHS, SHORTMONTH: SHORT, DAY: DAYS, SHORTDAY: DAY_LETTERS, FIRSTDAYOFWEEK: 6
  });
}

/**
 * The date filter also writes what is sent, always with yyyy beside months and days. So only a year alone (yyyy) or a
 * bare y becomes Buddhist.
 */
if (language() === 'th') {
  webapp.decorator('dateFilter', ['$delegate', filter => {
    const thai = (date, format, zone) => {
      const shown = format === 'yyyy' ? 'y' : format;
      return /(^|[^y])y([^y]|$)/.test(shown || '')
        ? filter(date, shown.replace(/(^|[^y])y(?!y)/, `$1'${+filter(date, 'yyyy', zone) + ERA}'`), zone)
        : filter(date, format, zone);
    };
    return thai;
  }]);
}
