/** Where the web applications lie. */
export const root = document.querySelector('base').getAttribute('app-root');

/** Where our own API answers, within the webapp's session. */
export const api = root + '/api/app';
/** The address of the service itself, for the login page. */
export const service = root.replace(/\/camunda$/, '');
