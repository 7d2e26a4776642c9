// The product's own strip at the foot of every page: name, version and environment. A rehearsal server says so in amber
// and on which day it plays, so that nobody takes it for the real one. Camunda's own notice stays beside it.
import { webapp } from './webapp.js';
import { ask } from './today.js';
import { long } from './thai-date.js';
import { language } from './language.js';

const english = language() === 'en';
const ENVIRONMENT = {
  live: ['', ''],
  demo: ['· ระบบสาธิต ข้อมูลไม่ใช่งานจริง', '· demonstration, no real data'],
  rehearsal: ['ซ้อมระบบ — วันที่สมมุติ', 'REHEARSAL — the day is']
};

function show(strip, about) {
  const day = about.environment === 'rehearsal' ? ' ' + (english ? about.today : long(about.today)) : '';
  const name = document.createElement('span');
  name.className = 'sm-strip-name';
  name.textContent = `${english ? 'Sammachip' : 'สัมมาชีพชุมชน'} ${about.version} `;
  strip.replaceChildren(name, ENVIRONMENT[about.environment][english ? 1 : 0] + day);
  document.body.classList.toggle('sm-rehearsing', about.environment === 'rehearsal');
}

webapp.directive('camWidgetFooter', () => ({
  link(scope, element) {
    const strip = document.createElement('div');
    strip.className = 'sm-strip';
    strip.setAttribute('role', 'status');
    element[0].prepend(strip);
    const look = () => ask().then(about => about && show(strip, about));
    scope.$root.$on('sammachip.form', look);
    scope.$root.$on('authentication.changed', look);
    look();
  }
}));
