// The server's day, which in a rehearsal is not the browser's, and what the server says about itself.
import { api } from './api.js';

let told = null;

/** ISO date of the server's day; the browser's until the server has answered. */
export const today = () => (told && told.today) || new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10);

/** The Gregorian year of that day. */
export const thisYear = () => +today().slice(0, 4);

/** Asks for version, environment (live, demo or rehearsal) and day; null when the server does not answer. */
export const ask = () => fetch(api + '/about', { credentials: 'same-origin', headers: { Accept: 'application/json' } })
  .then(answer => answer.ok ? answer.json() : null, () => null)
  .then(about => { told = about || told; return about; });
