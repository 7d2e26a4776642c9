// A rehearsal server says so on every page: its dates are not today's. Any other server answers 404 and shows nothing.
import { api } from '../../../../lib/sammachip/api.js';
import { long } from '../../../../lib/sammachip/thai-date.js';

let today = null;

/** The Gregorian year on the server's calendar, which in a rehearsal is not the browser's. */
export const thisYear = () => +(today || new Date().toISOString()).slice(0, 4);

const tasklist = window.angular.module('cam.tasklist');

tasklist.run(['$rootScope', '$http', ($rootScope, $http) => {
  let strip;
  const show = now => {
    today = now;
    strip = strip || document.body.insertBefore(document.createElement('div'), document.body.firstChild);
    strip.className = 'sm-rehearsal';
    strip.setAttribute('role', 'status');
    strip.textContent = `ซ้อมระบบ — วันที่สมมุติ ${long(now)}`;
    document.body.classList.add('sm-rehearsing');
  };
  const hide = () => { if (strip) { strip.remove(); strip = null; document.body.classList.remove('sm-rehearsing'); } };
  const look = () => $http.get(`${api}/rehearsal/clock`).then(answer => show(answer.data.today || answer.data.now), hide);
  $rootScope.$on('sammachip.form', look);
  $rootScope.$on('authentication.changed', look);
  look();
}]);
