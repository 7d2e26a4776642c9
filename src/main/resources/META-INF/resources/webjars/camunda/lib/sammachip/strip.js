// The product's own strip at the foot of every page: name, version and environment. A rehearsal server says so in amber
// and on which day it plays, so that nobody takes it for the real one. Camunda's own notice stays beside it.
import { webapp } from './webapp.js';
import { ask } from './today.js';
import { long } from './thai-date.js';
import { language } from './language.js';

const english = language() === 'en';
const ENVIRONMENT = {
  live: ['', ''],
  demo: ['ระบบสาธิต ข้อมูลไม่ใช่งานจริง', 'demonstration, no real data'],
  rehearsal: ['ซ้อมระบบ — วันที่สมมุติ', 'REHEARSAL — the day is']
};

const words = about => [
  `${english ? 'Sammachip' : 'สัมมาชีพชุมชน'} ${about.version}`,
  ENVIRONMENT[about.environment][english ? 1 : 0],
  about.environment === 'rehearsal' ? (english ? about.today : long(about.today)) : ''
].filter(Boolean);

webapp.directive('camWidgetFooter', () => ({
  link(scope, element) {
    const strip = document.createElement('div');
    strip.className = 'sm-strip';
    strip.setAttribute('role', 'status');
    element[0].prepend(strip);
    const show = about => {
      if (!about) { return; }
      const text = words(about).join(' · ').replace('สมมุติ · ', 'สมมุติ ').replace('is · ', 'is ');
      if (strip.textContent !== text) { strip.textContent = text; }
      document.body.classList.toggle('sm-rehearsing', about.environment === 'rehearsal');
    };
    const look = () => ask().then(show);
    scope.$root.$on('sammachip.form', look);
    scope.$root.$on('authentication.changed', look);
    look();
  }
}));
