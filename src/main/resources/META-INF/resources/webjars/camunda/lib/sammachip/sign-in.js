// The applications' own login form leads nowhere here: sessions begin at the service's sign-in page, which tells why one
// is there. Whoever wants to stay (a form that keeps what was typed) prevents the default of authentication.login.required.
import { service } from './api.js';

let reason = '';

const leaveLoginForm = () => {
  if (/^#!?\/login/.test(window.location.hash)) { window.location.replace(service + '/login' + reason); }
};
window.addEventListener('hashchange', leaveLoginForm);
leaveLoginForm();

/** Listens why the application wants its login form. */
export function explain($rootScope) {
  $rootScope.$on('authentication.login.required', () => { reason = '?expired'; });
  $rootScope.$on('authentication.logout.success', () => { reason = '?logout'; });
}
