// What config.js of Tasklist, Cockpit, Admin and Welcome have in common.
import { language } from './language.js';
import './sign-in.js';
import './texts.js';

const chosen = language();

/** One of two texts, in the chosen language. */
export const text = (thai, english) => chosen === 'en' ? english : thai;

/** A single available locale: the applications would else take the browser's language. */
export const locales = { availableLocales: [chosen], fallbackLocale: chosen };

/**
 * Moment's y is the year of the locale's era: Buddhist in th.json, Gregorian in English. YYYY stays Gregorian, it is
 * what the applications send.
 */
export const dateFormat = {
  monthName: 'MMMM',
  day: 'DD',
  abbr: 'D MMM y HH:mm',
  normal: 'D MMM y HH:mm',
  long: 'dddd D MMMM y HH:mm',
  short: 'D MMM y'
};

/** The strip, the choice of language, dates: the same in all four applications. */
export const shell = '../../lib/sammachip/shell';

/** The project's file and the search for it, in Tasklist and Cockpit. */
export const projects = '../../lib/sammachip/project-pages';

/** What auditors see in Cockpit. */
export const audit = '../../lib/sammachip/audit-pages';

document.documentElement.lang = chosen;
